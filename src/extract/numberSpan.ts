import type { Interval } from "../model/story.ts";
import type { Numeral } from "./numeral.ts";

/** A number in a text: a figure may rest on it if `excluded` is null and `kind` is not vague. */
export type NumberSpan = {
  /** UTF-16 code units of the number itself, first to last digit or number word, without hedge and unit. */
  start: number;
  end: number;
  /** Indices of its first and last token; of "15-member" in words the token holds more than the number. */
  first: number;
  last: number;
  /** Index of the first token after it, its tail ("-strong"), its percent sign and a hedge that follows. */
  next: number;
  /** Index of the first token of its hedge, or `first`: what is before this belongs to other words. */
  from: number;
  kind: Numeral["kind"];
  /**
   * Counts in units; percent and fractions in percent (half is 50; what does not end is rounded outward to tenths:
   * two thirds are 66.6 to 66.7). `text` runs over hedge and number. null: vague, or digits that say no number.
   */
  value: Interval | null;
  /** The hedge words in the text; null: none. */
  hedge: { start: number; end: number } | null;
  /** The word tied to it by a hyphen: "member" in "15-member"; null: none. */
  tail: string | null;
  /** Why it counts nothing that a story could show: a year, a duration, money …; null: it may count something. */
  excluded: NotANumber | null;
};

/** Why a number counts nothing that a story could show. */
export type NotANumber =
  | "address"
  | "age"
  | "compound"
  | "date"
  | "document"
  | "duration"
  | "list"
  | "measure"
  | "money"
  | "name"
  | "negative"
  | "ordinal"
  | "phone"
  | "points"
  | "pronoun"
  | "rate"
  | "score"
  | "time"
  | "times"
  | "unreadable"
  | "year";
