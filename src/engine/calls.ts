import type { EventRow } from "../model/eventData.ts";
import type {
  Counts,
  CubeBins,
  Described,
  OtherFilters,
  Points,
  RowFilter,
  RowOrder,
} from "../model/eventEngine.ts";

/** What is asked over a port, and what is answered. */
export type Calls = {
  openCube: {
    asked: { bins: CubeBins; filters: OtherFilters };
    answer: { cube: number; whole: Counts; steps: Int32Array | null };
  };
  counts: { asked: { cube: number; from: number; to: number }; answer: Counts };
  rows: {
    asked: { filter: RowFilter; order: RowOrder; range: { from: number; limit: number } };
    answer: { total: number; rows: readonly EventRow[] };
  };
  rowsAt: { asked: readonly number[]; answer: readonly EventRow[] };
  rowsNamed: { asked: string; answer: readonly number[] };
  points: { asked: { filter: RowFilter; limit: number }; answer: Points };
};

export type Call = keyof Calls;

/** To the engine. `id` is the question's, by which it is answered or cancelled. */
export type Question =
  | { [C in Call]: { kind: "ask"; id: number; call: C; asked: Calls[C]["asked"] } }[Call]
  | { kind: "cancel"; id: number }
  | { kind: "closeCube"; cube: number }
  | { kind: "close" };

/** From the engine, `described` first. `fault`: a sentence for the reader. */
export type Answer =
  | { kind: "described"; described: Described }
  | { kind: "answer"; id: number; answer: Calls[Call]["answer"] }
  | { kind: "fault"; id: number; fault: string };
