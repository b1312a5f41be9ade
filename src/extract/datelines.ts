import type { Edtf } from "../model/story.ts";
import { isAgency } from "./agencies.ts";
import { type DatelineDate, dateAt, matchAt } from "./datelineDate.ts";

/** What a report prints before its first sentence: where and when it was written, and by whom. */
export type Dateline = {
  /** As printed, with its region: "KABUL, Afghanistan"; null: no place. */
  place: string | null;
  /** Offset of the place in the string that was read; 0 where there is none. */
  placeStart: number;
  /** As printed: "AFP"; null: none. */
  agency: string | null;
  /** null: none, or a day whose year is not known. */
  published: Edtf | null;
  /** End in the string that was read, with the dash and the space after it, exclusive. */
  end: number;
  /** Whether nothing else stands on the line. */
  alone: boolean;
  /** Sure enough to begin a report in the middle of a page. */
  strong: boolean;
};

const LONGEST = 140;
const NAME = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’.-]*";
const PLACE = new RegExp(`${NAME}(?:[ /](?:(?:of|the|and|al|el|de|la|du) )?${NAME}){0,4}`, "y");
const REGION = new RegExp(`,\\s+(${NAME}(?: (?:of )?${NAME}){0,3})`, "y");
const BRACKETED = /\s*\(([A-Za-z][A-Za-z0-9 /.&-]{0,40})\)/y;
const BARE_AGENCY = /([A-Z][A-Za-z/-]{1,25}(?: [A-Z][a-z]+){0,2})(?=\s+[-–—]{1,2}\s)/y;
const COMMA = /,?\s+/y;
const DASH = /\s*(?:--?|[–—]|:)\s*(?=["“‘'([A-Z0-9\u00c0-\u00de])/y;
const LAST_DASH = /^\s*[–—-]{1,2}$/;
const NEXT_WORD = /\s+(?=["“‘[A-Z\u00c0-\u00de])/y;
const NO_PLACE = new Set(
  "UPDATE BREAKING WATCH READ NOTE PHOTO FILE VIDEO EXCLUSIVE ANALYSIS OPINION SOURCE SOURCES MORE LIVE WARNING KEY FACTBOX TIMELINE EXPLAINER CORRECTION ALSO EDITOR MEDIA CONTACT CONTACTS IMAGE CREDIT ISIS ISIL IS UN US EU NATO SDF FACT CLAIM QUESTION ANSWER SUMMARY BACKGROUND RELATED SEE TOPIC SUBJECT DATE FROM TO BY WHO WHAT WHEN WHERE WHY PART CHAPTER DAY".split(
    " ",
  ),
);

/** The dateline that a line begins with; null: none. Reads the first 140 characters only. */
export function datelineOf(line: string, published: Edtf | null): Dateline | null {
  const head = line.slice(0, LONGEST);
  return agencyOnly(head) ?? dateOnly(head, published) ?? placed(head, published);
}

function agencyOnly(head: string): Dateline | null {
  const found = matchAt(BRACKETED, head, 0) ?? matchAt(BARE_AGENCY, head, 0);
  const agency = found?.[1];
  if (!found || agency === undefined || !isAgency(agency)) return null;
  const end = afterDash(head, found[0].length) ?? found[0].length;
  const none = { place: null, placeStart: 0, published: null, alone: false };
  return { ...none, agency, end, strong: true };
}

function dateOnly(head: string, published: Edtf | null): Dateline | null {
  const date = dateAt(head, 0, published);
  if (!date) return null;
  const alone = date.end === head.length || isClock(head.slice(date.end));
  const word = date.full ? matchAt(NEXT_WORD, head, date.end) : null;
  const end = alone
    ? head.length
    : (afterDash(head, date.end) ?? (word && date.end + word[0].length));
  if (end === null || !date.dated) return null;
  const none = { place: null, placeStart: 0, agency: null };
  return { ...none, published: date.day, end, alone, strong: date.full };
}

const CLOCK =
  /^(?:\d{1,4}(?:[:.]\d\d)*(?:[ap]m)?|[ap]\.?m\.?|[A-Z]{2,4}|(?:minute|hour|day|week|month|year)s?|ago|at|updated|min|read)$/i;

/** Whether nothing but a time of day stands there: "14.15 BST", "/ 10:15 AM / 2 years ago". */
const isClock = (rest: string) =>
  /\d[:.]\d\d/.test(rest) && rest.split(/[\s/|,–—-]+/).every((w) => w === "" || CLOCK.test(w));

/** Where the text goes on after a dash or colon at `at`; null: there is none. A plain hyphen has space around it. */
function afterDash(head: string, at: number): number | null {
  const dash = matchAt(DASH, head, at);
  const joins = dash !== null && /^-\S?$|^-$/.test(dash[0]);
  return dash && !joins ? at + dash[0].length : null;
}

function placed(head: string, published: Edtf | null): Dateline | null {
  const town = matchAt(PLACE, head, 0)?.[0];
  if (town === undefined || NO_PLACE.has(/^\w*/.exec(town)?.[0] ?? "")) return null;
  const { placeEnd, at, date, agency } = rest(head, town.length, published);
  const alone = at === head.length || LAST_DASH.test(head.slice(at));
  const end = alone ? head.length : afterDash(head, at);
  if (end === null) return null;
  const capitals = town.length > 2 && town === town.toUpperCase();
  const colon = head.slice(at, end).includes(":");
  const known = agency !== null && (isAgency(agency) || date !== null || capitals);
  const strong = !colon && (known || (date !== null && (date.dated || !alone)));
  const isNamed = capitals || (placeEnd > town.length && /[–—]|--/.test(head.slice(at, end)));
  const weak = isNamed && at < head.length && agency === null;
  if (!strong && !weak) return null;
  const place = head.slice(0, placeEnd);
  return { place, placeStart: 0, agency, published: date?.day ?? null, end, alone, strong };
}

type Rest = { placeEnd: number; at: number; date: DatelineDate | null; agency: string | null };

/** Regions, a date and an agency after the town, in whichever order they come. */
function rest(head: string, town: number, published: Edtf | null): Rest {
  const found: Rest = { placeEnd: town, at: town, date: null, agency: null };
  for (let step = 0; step < 4; step += 1) {
    const space = matchAt(COMMA, head, found.at);
    const apart = space !== null && (found.agency !== null || space[0].startsWith(","));
    const date = found.date || !apart ? null : dateAt(head, found.at + space[0].length, published);
    const bracket = found.agency === null ? matchAt(BRACKETED, head, found.at) : null;
    const region = found.date || found.agency ? null : matchAt(REGION, head, found.at);
    if (date) {
      found.date = date;
      found.at = date.end;
    } else if (bracket) {
      found.agency = bracket[1] ?? null;
      found.at += bracket[0].length;
    } else if (region) {
      found.at += region[0].length;
      found.placeEnd = found.at;
    } else break;
  }
  return found;
}
