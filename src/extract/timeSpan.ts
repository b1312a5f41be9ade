import type { Granularity } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";
import type { Token } from "./tokens.ts";

/** What of a time is not in the text: the year of "September 16", the date of "Tuesday", the end of "from 2011 to now". */
type TimePiece = "year" | "date" | "end";

/**
 * point: something happened then; period: a stretch with two ends; since, until: open on one side; duration: a length
 * of time without a place on the calendar.
 */
export type TimeKind = "point" | "period" | "since" | "until" | "duration";

/** A time found among the tokens of a text. */
export type FoundTime = {
  /** Indices of its first and last token, both inclusive. */
  first: number;
  last: number;
  /** EDTF level 1; null: a duration, or there is nothing that it could be reckoned from. */
  edtf: Edtf | null;
  /** How finely it is dated, or would be. */
  granularity: Granularity;
  /** Empty: the text states all of it. */
  inferred: readonly TimePiece[];
  /** Short name of the rule that found it. */
  rule: string;
  kind: TimeKind;
};

/** A time expression of a text. */
export type TimeSpan = Omit<FoundTime, "inferred"> & {
  /** UTF-16 code units in the text, end exclusive. */
  start: number;
  end: number;
  /** "whole", or the pieces that were inferred. */
  stated: "whole" | readonly TimePiece[];
};

/** What the rules read: the tokens of a text, and what is known where they stand. */
export type TimeContext = {
  tokens: readonly Token[];
  /** The forms of the tokens, without the possessive 's. */
  words: readonly string[];
  /** Date of the text's dateline; null: not known. */
  reference: Edtf | null;
  /** Months that are somebody's name in this text ("Theresa May"). */
  names: ReadonlySet<string>;
  /** The nearest dated time before; null: none near enough. */
  before: FoundTime | null;
};

/** Finds the time that begins at a token; null: none does. */
export type TimeRule = (context: TimeContext, at: number) => FoundTime | null;

/** The word at an index, "" beyond the ends of the text. */
export const wordAt = ({ words }: TimeContext, at: number): string => words[at] ?? "";

/** Whether the token at an index begins with a capital letter as used in English. */
export function isCapital({ tokens }: TimeContext, at: number): boolean {
  const code = tokens[at]?.text.charCodeAt(0) ?? 0;
  return code >= 65 && code <= 90;
}

/** Whether no space stands between the token at an index and the one before. */
export const isTight = ({ tokens }: TimeContext, at: number): boolean =>
  tokens[at] !== undefined && !tokens[at].spaced;
