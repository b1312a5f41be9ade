import type { Edtf } from "../model/story.ts";
import { lineMarks } from "./lineMarks.ts";
import { lines } from "./lines.ts";
import { type Labelled, reports } from "./reports.ts";
import type { Substory } from "./substories.ts";

/** A part of a page. Zones stand in order, cover the text and never overlap. */
export type Zone = {
  /** Only a body gives records; those of a teaser wait until the reader asks for them. */
  kind: "title" | "body" | "caption" | "teaser" | "furniture";
  /** UTF-16 code units in the text, end exclusive; with the white space up to the next zone. */
  start: number;
  end: number;
  /** Name of the rule that decided, of the first line where there are several. */
  rule: string;
  /** The report that it is the body, teaser or headline of, the same object for all of them; null: of none. */
  story: Substory | null;
};

/** What the reader knows of a text; all of it may be left out. */
export type PageFacts = {
  /** The date of every report that states none. */
  published?: Edtf | null;
  /** The headline of the first report. */
  title?: string | null;
};

/** Cuts a text into its zones; an empty text has none. An ordinary paragraph is never furniture. */
export function zones(text: string, facts: PageFacts = {}): Zone[] {
  const labelled = reports(lineMarks(lines(text), facts), facts);
  const found: Zone[] = [];
  for (const one of labelled) {
    const kind = one.kind === "body" && one.story?.kind === "teaser" ? "teaser" : one.kind;
    const last = found.at(-1);
    if (last && goesOn(last, one, kind)) continue;
    const start = last ? one.line.start : 0;
    if (last) last.end = start;
    found.push({ kind, start, end: text.length, rule: one.rule, story: one.story });
  }
  setRanges(found);
  if (found.length > 0 || text === "") return found;
  return [{ kind: "furniture", start: 0, end: text.length, rule: "blank", story: null }];
}

function goesOn(last: Zone, next: Labelled, kind: Zone["kind"]): boolean {
  const alike = last.kind === kind && last.story === next.story;
  return alike && (kind === "body" || kind === "teaser" || last.rule === next.rule);
}

function setRanges(found: readonly Zone[]) {
  const begun = new Set<Substory>();
  for (const { kind, start, end, story } of found) {
    if (!story || kind === "title") continue;
    story.range = [begun.has(story) ? story.range[0] : start, end];
    begun.add(story);
  }
}
