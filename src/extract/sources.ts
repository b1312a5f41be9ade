import type { Source } from "../model/story.ts";
import { datelineOf } from "./datelines.ts";
import type { Problem } from "./problem.ts";
import type { Substory } from "./substories.ts";
import type { Zone } from "./zones.ts";

/** What the caller knows of the text. */
export type TextFacts = {
  /** Lower-case hex SHA-256 of the text as UTF-8. */
  sha256: string;
  publisher?: string | null;
  url?: string | null;
};

/** A source for each report of the zones, in order, by report; and what to ask the reader for. */
export function sources(text: string, zones: readonly Zone[], facts: TextFacts) {
  const byStory = new Map<Substory, Source>();
  const issues: Problem[] = [];
  for (const { story, kind } of zones) {
    if (!story || kind === "title" || byStory.has(story)) continue;
    const source = sourceOf(text, story, facts, `s${byStory.size + 1}`);
    byStory.set(story, source);
    if (byStory.size === 1 && story.title === null) issues.push(missingTitle(source));
    if (source.published === null) issues.push(missingDate(source));
  }
  return { byStory, issues };
}

function sourceOf(text: string, story: Substory, facts: TextFacts, id: string): Source {
  const { kind, range, published, place } = story;
  return {
    id,
    title: oneLine(story.title ?? label(text.slice(...range))).slice(0, MOST_TITLE),
    kind,
    range,
    publisher: oneLine(publisher(story.agency, facts)).slice(0, MOST_NAME),
    url: facts.url ?? null,
    published,
    dateline: place,
    length: text.length,
    sha256: facts.sha256,
  };
}

const MOST_TITLE = 500;
const MOST_NAME = 200;

/** The agency and who passed it on: "AFP via SpaceDaily"; of an unknown text its address' host. */
function publisher(agency: string | null, { publisher, url }: TextFacts): string {
  const names = [agency, publisher].filter((name): name is string => Boolean(name?.trim()));
  const [first = "", second = ""] = names;
  if (second !== "" && second.toLowerCase().includes(first.toLowerCase())) return second;
  if (first !== "") return names.join(" via ");
  return /^https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(url ?? "")?.[1] ?? "Unknown publisher";
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

const LABEL = 80;

/** The beginning of a text that has no headline, up to a whole word. */
function label(text: string): string {
  const start = oneLine(text.slice(0, 3 * LABEL));
  const line = start.slice(datelineOf(start, null)?.end ?? 0).trim() || start;
  return line.length <= LABEL ? line : `${line.slice(0, LABEL).replace(/\s\S*$/, "")} …`;
}

const missingTitle = ({ id, title }: Source): Problem => ({
  rule: "missing-title",
  message: `missing title: its first words stand in for it, ${title}; give the headline`,
  source: id,
  range: null,
});

const missingDate = ({ id, title }: Source): Problem => ({
  rule: "missing-date",
  message: `missing date: ${title}; give the day on which it was published`,
  source: id,
  range: null,
});
