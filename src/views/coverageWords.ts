import type { Filters } from "../store/filters.ts";
import type { Reason, View } from "../store/reasons.ts";

/** What each view is called in the coverage, what it is made of, and where that stands. */
export const VIEW_WORDS: { [view in View]: { name: string; noun: string; where: string } } = {
  map: { name: "Map", noun: "record", where: "on the map" },
  chart: { name: "Chart", noun: "figure", where: "in the chart" },
  timeline: { name: "Timeline", noun: "event", where: "on the timeline" },
  quotes: { name: "Quotes", noun: "record", where: "in the quotes" },
};

/** Each reason after a number ("2 in a teaser"), and in a sentence. */
export const REASON_WORDS: { [reason in Reason]: { short: string; why: string } } = {
  orphaned: {
    short: "orphaned",
    why: "The quote is not surely in the text as it is now, so nothing vouches for the record.",
  },
  unsound: {
    short: "unsound",
    why: "The file says something that cannot be, so the record was not let in.",
  },
  rejected: { short: "rejected in review", why: "A reviewer rejected the record." },
  "not-identifiable": {
    short: "not identifiable",
    why: "A reviewer could not tell what the record is about.",
  },
  teaser: {
    short: "in a teaser",
    why: "The text was cut short, so what it says is off until it is switched on.",
  },
  "source-off": { short: "source off", why: "The source is switched off." },
  dateline: {
    short: "dateline",
    why: "The place is named as where the text was written, not as where something happened.",
  },
  comparison: {
    short: "comparison",
    why: "The place is named to compare something with it; nothing happened there.",
  },
  "title-only": {
    short: "headline only",
    why: "The place is named in the headline and nowhere in the text.",
  },
  "role-off": {
    short: "role off",
    why: "Places named in this role are switched off.",
  },
  undated: {
    short: "undated",
    why: "The text gives no date, and the timeline and a filter on dates need one.",
  },
  "no-country": {
    short: "no country",
    why: "The text names no country, or several, and the filter asks for one.",
  },
  unplaced: { short: "unplaced", why: "The text names no place." },
  region: {
    short: "as region",
    why: "A region has no mark of its own: only its name stands on the map.",
  },
  "no-point": {
    short: "no point",
    why: "Nobody knows where on the map; nothing is guessed.",
  },
  "place-off": {
    short: "place off",
    why: "The place is named only in roles or sources that are switched off.",
  },
  filtered: { short: "filtered out", why: "A filter asks for something else." },
};

const FILTER_WORDS: { [name: string]: string } = {
  from: "date",
  to: "date",
  speaker: "said by",
  q: "text",
  min: "number",
  max: "number",
  sure: "only certain",
};

/** The filters that a change takes off, as the filter bar calls them: "country, date". */
export const filterWords = (change: Partial<Filters>): string =>
  [...new Set(Object.keys(change).map((name) => FILTER_WORDS[name] ?? name))].join(", ");
