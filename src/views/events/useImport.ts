import { useEffect, useRef, useState } from "react";
import { asFeatures } from "../../importers/asFeatures.ts";
import type { ImportLayout } from "../../importers/layout.ts";
import { sampleLabel } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import { notify } from "../../store/state.ts";
import { creditOf } from "./creditOf.ts";
import type { GivenEvents } from "./eventFileAmong.ts";
import {
  type Imported,
  type Importing,
  type ImportProgress,
  importInWorker,
} from "./importInWorker.ts";
import { onDesk } from "./onDesk.ts";
import { listBox } from "./rowsState.ts";
import { takeWanted, wantedName } from "./wantedFile.ts";

/** How far the opening of a file is. */
export type ImportPhase =
  | { kind: "asking" }
  | { kind: "reading"; progress: ImportProgress; seconds: number }
  | { kind: "failed"; message: string };

/** Reads a file and puts it on the desk, then calls `done`. Leaving the dialog stops it, and nothing is opened. */
export function useImport({ file, recognised }: GivenEvents, done: () => void) {
  const [phase, setPhase] = useState<ImportPhase>({ kind: "asking" });
  const current = useRef<Importing | null>(null);
  const stop = () => {
    current.current?.cancel();
    current.current = null;
  };
  useEffect(() => () => current.current?.cancel(), []);
  const read = async (given: ImportLayout, every: number) => {
    const layout = belowNotes(recognised.isRewritten ? asFeatures(given) : given, recognised.notes);
    const began = performance.now();
    const told = (progress: ImportProgress) =>
      setPhase({ kind: "reading", progress, seconds: (performance.now() - began) / 1000 });
    told({ rows: 0, bytes: 0, size: file.size });
    const mine = importInWorker({ file: recognised.blob, layout, every }, told, notify);
    current.current = mine;
    void deskAtHand();
    try {
      const imported = await mine.result;
      current.current = null;
      if (imported.report.read === 0) {
        imported.engine.close();
        setPhase({ kind: "failed", message: `${file.name} holds no rows: choose another file.` });
        return;
      }
      done();
      show(file, imported, every);
    } catch (error) {
      if (current.current !== mine) return;
      current.current = null;
      setPhase({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = () => {
    stop();
    setPhase({ kind: "failed", message: `Cancelled. ${file.name} can be opened again.` });
  };
  return { phase, read: (layout: ImportLayout, every = 1) => void read(layout, every), cancel };
}

/** A layout that says how many lines above the table were left out. */
const belowNotes = (layout: ImportLayout, notes: number): ImportLayout => {
  const says = `${counted(notes, "line")} of notes above the table were left out.`;
  return notes === 0 ? layout : { ...layout, decisions: [says, ...layout.decisions] };
};

/** What the desk is drawn with comes while the file is read; what does not come is asked for again when it is needed. */
const deskAtHand = () =>
  Promise.all([import("./EventDesk.tsx"), import("../map/EventMap.tsx")]).catch(() => null);

/** Puts what was read on the desk, with the filters that the address asks for. */
function show({ name, size }: File, { engine, report }: Imported, every: number): void {
  const { source } = engine.described;
  const wanted = takeWanted({ name, size });
  const credit = creditOf(source, name, every);
  const opened = { engine, name, size, every, report, credit, layoutKey: source };
  listBox(null);
  onDesk(opened, wanted);
  const other = wanted === null ? wantedName() : null;
  if (other !== null)
    notify(`The address asks for ${other}; ${name} is another file, opened without that view.`);
  if (wanted && wanted.size !== null && wanted.size !== size) {
    notify(
      `The address was made for a file of ${numberLabel(wanted.size)} bytes; this one has ${numberLabel(size)}, so its numbers may differ.`,
    );
  }
  if (wanted && wanted.every !== every) {
    notify(
      `The address was made of ${rowsLabel(wanted.every)}, this is ${rowsLabel(every)}, so the numbers differ.`,
    );
  }
}

const rowsLabel = (every: number): string => (every === 1 ? "all rows" : sampleLabel(every));
