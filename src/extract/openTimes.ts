import { calendarUnit } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { moment } from "./moments.ts";
import {
  type FoundTime,
  type TimeContext,
  type TimeKind,
  type TimeRule,
  wordAt,
} from "./timeSpan.ts";
import { MONTHS } from "./timeWords.ts";

/** "since March 2011", "until May", "before 2014", "after October 6"; "by October 2016" is the date itself. */
export const openTime: TimeRule = (context, at) => {
  const side = SIDES.get(wordAt(context, at));
  if (!side) return null;
  const from = LEADS.has(wordAt(context, at + 1)) ? at + 2 : at + 1;
  const found = moment(context, from);
  if (!found) return null;
  if (STRICT.has(side.word) && isAttribute(context, from, found.last))
    return { ...found, first: at };
  const edtf = found.edtf === null ? null : side.edtf(found);
  const inferred = found.inferred;
  return { ...found, first: at, inferred, edtf, rule: side.word, kind: side.kind };
};

const LEADS = new Set("on in noon midday midnight dawn dusk nightfall dark".split(" "));

type Side = { word: string; kind: TimeKind; edtf: (found: FoundTime) => Edtf | null };

const start = ({ edtf }: FoundTime): Edtf => edtf?.split("/")[0] ?? "";
const end = ({ edtf }: FoundTime): Edtf => edtf?.split("/").at(-1) ?? "";
const from = (edtf: Edtf | null): Edtf | null => (edtf && edtf !== ".." ? `${edtf}/..` : null);
const to = (edtf: Edtf | null): Edtf | null => (edtf && edtf !== ".." ? `../${edtf}` : null);
const beside = (edtf: Edtf, granularity: FoundTime["granularity"], offset: number): Edtf | null =>
  calendarUnit(edtf, granularity, offset);
const since: Side = { word: "since", kind: "since", edtf: (found) => from(start(found)) };
const until: Side = { word: "until", kind: "until", edtf: (found) => to(end(found)) };

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["since", since],
  ["starting", since],
  ["beginning", since],
  ["until", until],
  ["till", until],
  ["by", { word: "by", kind: "point", edtf: ({ edtf }) => edtf }],
  [
    "before",
    {
      word: "before",
      kind: "until",
      edtf: (found) => to(beside(start(found), found.granularity, -1)),
    },
  ],
  [
    "after",
    {
      word: "after",
      kind: "since",
      edtf: (found) => from(beside(end(found), found.granularity, 1)),
    },
  ],
]);
/** With these, the time of something named is no end: "after Monday's attack", "before the 2014 election". */
const STRICT = new Set(["before", "after", "by"]);

function isAttribute(context: TimeContext, first: number, last: number): boolean {
  if (context.tokens[last]?.form.endsWith("'s")) return true;
  const isNamed =
    context.tokens[last + 1]?.kind === "word" && !ADJUNCTS.has(wordAt(context, last + 1));
  const isYearLike = context.tokens[last]?.kind === "number" || MONTHS.has(wordAt(context, last));
  return wordAt(context, first) === "the" && isNamed && isYearLike;
}

const ADJUNCTS = new Set(
  "and or but in on at when the a that who which as with by he she it they".split(" "),
);
