import type { DaySpan, TimeBins } from "../model/eventBins.ts";
import type { Day, ImportReport } from "../model/eventData.ts";
import type { Box, CellGrid, Counts, EventEngine, Measure } from "../model/eventEngine.ts";

/** Event data that the reader opened. */
export type OpenedEvents = {
  engine: EventEngine;
  /** File name, or `host/database.table`. */
  name: string;
  /** In bytes; null: not a file. */
  size: number | null;
  /** One row in so many was taken of the file; 1: all. */
  every: number;
  /** null: rows on a cluster, which no importer read. */
  report: ImportReport | null;
  /** The line that the source's terms ask for on every view and picture. */
  credit: string;
  /** What of the file its columns were read by, or the address of the table on a cluster; for the address of the page. */
  layoutKey: string;
};

/** What a card, a highlight or a table of rows is about. */
export type Spot =
  | { kind: "row"; row: number }
  | { kind: "cell"; box: Box }
  | { kind: "country"; country: number }
  | { kind: "time"; start: Day; end: Day };

/** What the reader asked for: one step of undo. */
export type EventsAsked = {
  /** First day, and the day after the last; null: open. Both null: rows without a date pass too. */
  from: Day | null;
  to: Day | null;
  /** Indices as in `OtherFilters`; empty: no such filter. */
  countries: readonly number[];
  types: readonly number[];
  outlets: readonly number[];
  text: string;
  measure: Measure;
  /** Whether the timeline's heights are drawn on a logarithmic scale. */
  isLog: boolean;
  picked: Spot | null;
};

/** What the engine last answered; all of it belongs together, and stay on screen until the next answer. */
type Answered = {
  /** Without the date filter; null: nothing answered yet, or `fault`. */
  whole: Counts | null;
  /** With it; the same object as `whole` where there is none. */
  counts: Counts | null;
  /** Like `counts`, without the country filter: what the bars draw, which never filter themselves. */
  bars: Counts | null;
  /** Rows of `whole` without a date, which no date filter lets through. */
  undated: number;
  /** The bins of `whole` and `counts`. */
  bins: TimeBins | null;
  /** Days on which a brush may begin or end; null: any. */
  snaps: Int32Array | null;
  /** The grid of the cells in `whole` and `counts`. */
  cellGrid: CellGrid | null;
};

export type EventState = EventsAsked &
  Answered & {
    opened: OpenedEvents | null;
    /** What the timeline has in view; null: everything. */
    span: DaySpan | null;
    /** What the map has in view; null: no map. */
    grid: CellGrid | null;
    /** A brush is being dragged or played: order and scale of the views hold still. */
    isBrushing: boolean;
    isAsking: boolean;
    /** One sentence on why there is no answer; null: there is, or will be. */
    fault: string | null;
    /** Made larger to ask again after a fault. */
    attempt: number;
    hovered: Spot | null;
    /** The id that the source gives a row whose card was read, "" where it gives none; null: no card was read yet. */
    known: { row: number; id: string } | null;
    /** What undo and redo walk; `steps[index]` is the last finished gesture. */
    steps: readonly EventsAsked[];
    index: number;
  };

export const NO_FILTERS_ASKED: Omit<EventsAsked, "measure" | "isLog" | "picked"> = {
  from: null,
  to: null,
  countries: [],
  types: [],
  outlets: [],
  text: "",
};

export const NOTHING_ASKED: EventsAsked = {
  ...NO_FILTERS_ASKED,
  measure: "events",
  isLog: false,
  picked: null,
};

export const NO_ANSWER: Answered = {
  whole: null,
  counts: null,
  bars: null,
  undated: 0,
  bins: null,
  snaps: null,
  cellGrid: null,
};

/** The state with no data open. */
export const NO_EVENTS: EventState = {
  ...NOTHING_ASKED,
  ...NO_ANSWER,
  opened: null,
  span: null,
  grid: null,
  isBrushing: false,
  isAsking: false,
  fault: null,
  attempt: 0,
  hovered: null,
  known: null,
  steps: [NOTHING_ASKED],
  index: 0,
};
