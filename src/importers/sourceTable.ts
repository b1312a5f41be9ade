import type { EventRow, EventSource } from "../model/eventData.ts";
import type { CountryNumbers } from "./countries.ts";
import type { ColumnRole, DateRule } from "./layout.ts";

/** `alone`: the rule where the file has no column for the last day. */
export type SourceRule = DateRule & { alone?: DateRule };

/** What the columns of one source mean. */
export type SourceTable = {
  source: EventSource;
  /** As the reader knows it: "ACLED". */
  name: string;
  /** In lower case, best first: the first that the file has is read in the role. */
  columns: readonly (readonly [role: ColumnRole, ...names: string[]])[];
  /** Sets of columns; a header that holds every one of a set is this source's. */
  marks: readonly (readonly string[])[];
  /** Roles whose absence the reader is told, in words. */
  wanted: readonly (readonly [words: string, ...roles: ColumnRole[]])[];
  /** By the precision cell. */
  datePrecisions: ReadonlyMap<string, SourceRule>;
  /** Indices into `PLACE_PRECISIONS`. */
  placePrecisions: ReadonlyMap<string, number>;
  unknown: readonly string[];
  types: ReadonlyMap<string, string>;
  countryNumbers: CountryNumbers;
  outletSeparator: string | null;
  /** Column names by position of files that came without a header. */
  headless: readonly (readonly string[])[];
  /** What a card shows besides: the note, the outlet, the flags. */
  told: (
    cell: (name: string) => string,
    row: EventRow,
  ) => Pick<EventRow, "source" | "note"> & Partial<Pick<EventRow, "flags">>;
};
