import type { Extracted } from "../extract/extract.ts";
import type { Problem } from "../extract/problem.ts";
import type { Issue } from "../model/issue.ts";
import { counted } from "../model/phrase.ts";
import type { Source } from "../model/story.ts";
import { newKey } from "../store/keptKey.ts";
import { notify, openStory } from "../store/state.ts";
import { parsedValueApart } from "./parsedApart.ts";

/**
 * Opens what was extracted, through the one door for stories, as a file is opened. One sentence that says why not;
 * null: it is open. `text` is what the quotes point into; `wanted` is asked last: false, and nothing is opened.
 */
export async function openArticle(
  { story: made, issues: found }: Extracted,
  text: string,
  wanted: () => boolean,
): Promise<string | null> {
  const parsed = await parsedValueApart(made, made.records.length);
  if ("refused" in parsed) {
    return `No story was made, ${parsed.refused.message}: paste a part of the text.`;
  }
  if (!wanted()) return null;
  const { story, rejected } = parsed;
  const issues = [...found.map((problem) => issueOf(problem, made.sources)), ...parsed.issues];
  const texts = new Map(story.sources.map(({ sha256 }) => [sha256, text]));
  openStory({ story, key: newKey(), issues, rejected, texts });
  if (issues.length > 0) {
    notify(
      `“${story.title}” was made with ${counted(issues.length, "remark")}, listed in the strip below.`,
    );
  }
  const cut = found.find(({ rule }) => rule === "too-many");
  if (cut) notify(`“${story.title}” does not hold all of the text: ${cut.message}.`);
  return null;
}

function issueOf({ rule, message, source, range }: Problem, sources: readonly Source[]): Issue {
  const index = sources.findIndex(({ id }) => id === source);
  const path = index < 0 ? "" : `sources[${index}]`;
  const place = range ? `characters ${range[0]} to ${range[1]} of the text` : path;
  const id = (sources[index] ?? sources[0])?.sha256;
  const about = range && id !== undefined ? { list: "texts" as const, id } : undefined;
  return { rule, message, path: place, record: null, about };
}
