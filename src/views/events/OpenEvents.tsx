import { useState } from "react";
import type { ImportLayout } from "../../importers/layout.ts";
import type { GivenEvents } from "./eventFileAmong.ts";
import { ImportState } from "./ImportState.tsx";
import { KnownSource } from "./KnownSource.tsx";
import { MemoryChoice } from "./MemoryChoice.tsx";
import { PlainMapping } from "./PlainMapping.tsx";
import { fileSize } from "./sizes.ts";
import { useImport } from "./useImport.ts";
import "./openevents.css";

type Props = { given: GivenEvents; close: () => void };

/** A file of event data before it is opened: what was recognised or has to be said, how much memory it needs, how far it is. */
export function OpenEvents({ given, close }: Props) {
  const { file, recognised, others } = given;
  const { phase, read, cancel } = useImport(given, close);
  const [every, setEvery] = useState(1);
  const { found, need, numericDates } = recognised;
  const isReading = phase.kind === "reading";
  const opening = {
    isReading,
    open: (layout: ImportLayout) => read(layout, every),
    children: phase.kind !== "asking" && <ImportState phase={phase} cancel={cancel} />,
  };
  return (
    <section className="open-panel open-events" aria-labelledby="open-events">
      <h2 id="open-events">Open event data</h2>
      <p>
        <b>{file.name}</b>, {fileSize(file.size)}. Its rows are read in this browser and sent
        nowhere.
      </p>
      {others.length > 0 && (
        <p>
          One file of event data is opened at a time; not opened:{" "}
          {others.map(({ name }) => name).join(", ")}.
        </p>
      )}
      {need && <MemoryChoice {...{ need, every, isReading }} choose={setEvery} />}
      {found.kind === "refused" && <p role="alert">{found.sentence}</p>}
      {found.kind === "events" && (
        <KnownSource {...{ found, numericDates, ...opening }} file={file.name} />
      )}
      {found.kind === "table" && (
        <PlainMapping table={found.table} blob={recognised.blob} {...opening} />
      )}
    </section>
  );
}
