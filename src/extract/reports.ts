import type { Edtf } from "../model/story.ts";
import type { Mark } from "./lineMarks.ts";
import type { Line } from "./lines.ts";
import { begins, isHeadline, type Open, opened } from "./openLines.ts";
import { addLine, type Draft, draft, isCutShort, type Substory } from "./substories.ts";
import { isCapitals, repeats, titleForm, wordCount } from "./titles.ts";

/** A line with its final kind. */
export type Labelled = {
  line: Line;
  kind: "title" | "body" | "caption" | "furniture";
  rule: string;
  story: Substory | null;
};

type Options = { published?: Edtf | null; title?: string | null };

/** Cuts what is left of a page into reports and their headlines. */
export function reports(marks: readonly Mark[], options: Options): Labelled[] {
  const found: Labelled[] = [];
  for (const { line, kind, rule } of marks) {
    if (kind) found.push({ line, kind, rule: rule ?? kind, story: null });
  }
  const labelled = labelOpen(opened(marks), options);
  return [...found, ...withoutRepeats(labelled)].sort((a, b) => a.line.start - b.line.start);
}

type Desk = { found: Labelled[]; heads: Open[]; stamp: Edtf | null; now: Draft | null };

function labelOpen(all: readonly Open[], options: Options): Labelled[] {
  const desk: Desk = { found: [], heads: [], stamp: null, now: null };
  for (const [index, open] of all.entries()) {
    const [next, third] = [all[index + 1], all[index + 2]];
    if (desk.now && isHeadline(open, next)) desk.now = null;
    const section = isCapitals(open.line.text) && isHeadline(next, third);
    if (section) {
      desk.now = null;
      desk.found.push(label(open, "furniture", "section-heading", null));
    } else if (desk.now) goOn(desk, open, options);
    else atHead(desk, open, next, options);
    const ended = desk.now && isCutShort(desk.now, open.line, brokenBefore(next));
    if (ended && desk.now) {
      desk.now.story.kind = "teaser";
      desk.now = null;
    }
  }
  return closed(desk, options);
}

const brokenBefore = (next: Open | undefined) =>
  next === undefined || next.titleLike || next.apart || begins(next, false);

const label = (open: Open, kind: Labelled["kind"], rule: string, story: Substory | null) => ({
  line: open.line,
  kind,
  rule,
  story,
});

/** A dateline under a first sentence of its own is still that report's. */
function goOn(desk: Desk, open: Open, options: Options) {
  const now = desk.now;
  const begun = now !== null && (now.paragraphs > 1 || (now.paragraphs > 0 && now.datelined));
  if (begun && begins(open, false)) begin(desk, open, options);
  else body(desk, open);
}

/** Before a report's first paragraph: headlines wait for it, a date alone over a headline dates it. */
function atHead(desk: Desk, open: Open, next: Open | undefined, options: Options) {
  desk.stamp ??= open.stamp;
  const { dateline } = open;
  if (dateline?.alone && dateline.place === null && desk.heads.length === 0 && isTitle(next)) {
    desk.stamp = dateline.published;
    desk.found.push(label(open, "furniture", "date-line", null));
  } else if (open.titleLike && !dateline) desk.heads.push(open);
  else begin(desk, open, options);
}

const isTitle = (open: Open | undefined) => open?.titleLike === true && open.dateline === null;

const MOST_HEADS = 3;

function begin(desk: Desk, open: Open, { title: asked, published = null }: Options) {
  const first = !desk.found.some((other) => other.kind === "body");
  const [heads, rest] = splitHeads(desk.heads);
  const section = heads.length > 1 && isCapitals(heads[0]?.line.text ?? "") ? heads.shift() : null;
  if (section) desk.found.push(label(section, "furniture", "section-heading", null));
  const main = heads.find(isLong) ?? heads[0];
  const title = (first && asked) || (main?.line.text ?? null);
  desk.now = draft(title, desk.stamp, published);
  for (const head of heads) {
    const rule = head === main ? "headline" : "second-headline";
    desk.found.push(label(head, "title", rule, desk.now.story));
  }
  desk.heads = [];
  desk.stamp = null;
  for (const line of [...rest, open]) body(desk, line);
}

const isLong = ({ line }: Open) => wordCount(line.text) > 2;

/** Up to three lines over a text are its headlines, names of sections aside; more are a list under one headline. */
const splitHeads = (heads: readonly Open[]): [Open[], Open[]] =>
  heads.filter(isLong).length <= MOST_HEADS
    ? [[...heads], []]
    : [heads.slice(0, 1), heads.slice(1)];

function body(desk: Desk, open: Open) {
  if (!desk.now) return;
  const { paragraphs, datelined } = desk.now;
  const early = paragraphs === 0 || (paragraphs === 1 && !datelined);
  const dateline = early || open.dateline?.strong ? open.dateline : null;
  desk.now = addLine(desk.now, open.line, dateline);
  desk.found.push(label(open, "body", dateline ? "dateline" : "paragraph", desk.now.story));
}

/** Lines that wait for a report that never comes: the whole text if there is no report, else headlines without one. */
function closed(desk: Desk, options: Options): Labelled[] {
  const [first, ...others] = desk.heads;
  const empty = !desk.found.some((other) => other.kind === "body");
  if (first && empty) {
    desk.heads = [];
    begin(desk, first, options);
    for (const open of others) body(desk, open);
  } else
    for (const open of desk.heads) desk.found.push(label(open, "title", "lone-headline", null));
  return desk.found;
}

const FULL_STOP = /[.…]["'”’)\]]*$/;

function withoutRepeats(labelled: readonly Labelled[]): Labelled[] {
  const titles = new Set<string>();
  return labelled.map((one) => {
    const { text } = one.line;
    const again = !FULL_STOP.test(text.slice(-9)) && repeats(text, titles);
    if (one.kind === "title") titles.add(titleForm(text));
    const can = one.kind === "title" || one.kind === "body";
    return again && can
      ? { ...one, kind: "furniture", rule: "repeated-headline", story: null }
      : one;
  });
}
