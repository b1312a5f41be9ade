import { type ReactNode, useState } from "react";
import type { Detected } from "../../importers/detected.ts";
import type { ImportLayout } from "../../importers/layout.ts";
import { creditOf } from "./creditOf.ts";
import { DayOrderField } from "./DayOrderField.tsx";
import { OpenBar } from "./OpenBar.tsx";
import type { Recognised } from "./recognised.ts";

type Props = {
  found: Extract<Detected, { kind: "events" }>;
  file: string;
  numericDates: Recognised["numericDates"];
  open: (layout: ImportLayout) => void;
  isReading: boolean;
  /** How far the reading is, or why it failed. */
  children: ReactNode;
};

/** What was recognised of a file of a known source, and what it lacks. */
export function KnownSource({ found, numericDates, file, ...opening }: Props) {
  const { open, isReading, children } = opening;
  const { name, layout, missing, offer } = found;
  const [dayOrder, setDayOrder] = useState(layout.dayOrder);
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
      {numericDates && (
        <fieldset className="open-choices mapping" disabled={isReading}>
          <DayOrderField proven={numericDates.proven} order={dayOrder} choose={setDayOrder} />
        </fieldset>
      )}
      <p className="open-credit">{creditOf(layout.source, file)}</p>
      <OpenBar
        label={`Open as ${name}`}
        open={() => open({ ...layout, dayOrder })}
        isReading={isReading}
      >
        {children}
      </OpenBar>
    </>
  );
}
