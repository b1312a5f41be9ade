import type { Detected } from "../../importers/detected.ts";
import type { ImportLayout } from "../../importers/layout.ts";
import { focused } from "../focused.ts";
import { creditOf } from "./creditOf.ts";

type Props = {
  found: Extract<Detected, { kind: "events" }>;
  file: string;
  open: (layout: ImportLayout) => void;
  isReading: boolean;
};

/** What was recognised of a file of a known source, and what it lacks. */
export function KnownSource({ found, file, open, isReading }: Props) {
  const { name, layout, missing, offer } = found;
  const shown = layout.header.filter((_, at) => layout.roles[at] !== null).length;
  return (
    <>
      <p role="status">
        {offer ??
          `Recognised as ${name} by the names of its columns: ${shown} of ${layout.header.length} are read, the others stand on each row’s card.`}
      </p>
      {missing.length > 0 && (
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="open-credit">{creditOf(layout.source, file)}</p>
      {!isReading && (
        <p>
          <button ref={focused} type="button" className="primary" onClick={() => open(layout)}>
            Open as {name}
          </button>
        </p>
      )}
    </>
  );
}
