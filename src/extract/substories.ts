import type { Edtf } from "../model/story.ts";
import { type Dateline, datelineOf } from "./datelines.ts";
import type { Line } from "./lines.ts";
import { cut } from "./teasers.ts";

/** One report of a page, with a headline and a date of its own. */
export type Substory = {
  /** As printed; null: none. */
  title: string | null;
  /** teaser: a text that was cut short. */
  kind: "report" | "teaser";
  /** Half-open, UTF-16 code units: from the first line of its body to what follows the last. */
  range: [number, number];
  /** Where it was written, as printed in its dateline; null: it does not say. */
  place: string | null;
  /** Half-open, where that place stands; null: it has none. */
  placeRange: [number, number] | null;
  agency: string | null;
  /** null: neither the report nor the reader gives it: to be asked for. */
  published: Edtf | null;
  /** What gave the date: its dateline, a line "Published …" over it, or the reader; null: nothing. */
  datedBy: "dateline" | "timestamp" | "reader" | null;
};

/** A report while its lines are gathered. */
export type Draft = {
  story: Substory;
  /** Lines so far, datelines that stand alone aside. */
  paragraphs: number;
  /** Whether one of them had a dateline. */
  datelined: boolean;
};

/** A report that begins; `stamp`: the date of a line "Published …" over it; `asked`: the date that the reader gave. */
export function draft(title: string | null, stamp: Edtf | null, asked: Edtf | null): Draft {
  const published = stamp ?? asked;
  const datedBy = stamp !== null ? "timestamp" : asked !== null ? "reader" : null;
  const none = { place: null, placeRange: null, agency: null };
  return {
    story: { title, kind: "report", range: [0, 0], ...none, published, datedBy },
    paragraphs: 0,
    datelined: false,
  };
}

/** Adds a line to a report; its dateline, if it has one, says where, when and by whom. */
export function addLine(now: Draft, line: Line, dateline: Dateline | null): Draft {
  const read = dateline && datelineOf(line.text, now.story.published);
  return {
    story: read ? dated(now.story, line, read) : now.story,
    paragraphs: now.paragraphs + (dateline?.alone ? 0 : 1),
    datelined: now.datelined || dateline !== null,
  };
}

function dated(story: Substory, line: Line, dateline: Dateline): Substory {
  const { place, agency, published } = dateline;
  const start = line.start + dateline.placeStart;
  if (place !== null) {
    story.place = place;
    story.placeRange = [start, start + place.length];
  }
  story.agency = agency ?? story.agency;
  if (published !== null) Object.assign(story, { published, datedBy: "dateline" });
  return story;
}

const LONGEST_TEASER = 4;
const LONGEST_WITH_DOTS = 2;

/** Whether a report of so few paragraphs ends with this line, cut short; `broken`: no paragraph follows it directly. */
export function isCutShort({ paragraphs }: Draft, line: Line, broken: boolean): boolean {
  const how = cut(line.text);
  if (how === null || paragraphs > LONGEST_TEASER) return false;
  if (how === "dots-and-words") return true;
  return broken && (how === "words" || paragraphs <= LONGEST_WITH_DOTS);
}
