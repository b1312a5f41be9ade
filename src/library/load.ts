import type { Issue } from "../model/issue.ts";
import { parseStory } from "../model/parse.ts";
import { sha256 } from "../model/sha256.ts";
import type { Story } from "../model/story.ts";
import { textsNamed } from "../model/texts.ts";
import { type Database, type Entry, STORES } from "./database.ts";
import { pastStories } from "./pastStories.ts";

/** A story of the reader's as it was kept. */
export type Loaded = {
  entry: Entry;
  story: Story;
  issues: Issue[];
  rejected: unknown[];
  texts: Map<string, string>;
  /** Its steps of undo, the oldest first; `steps[index]` is the present one. Those that cannot be read are gone. */
  steps: { story: Story; query: string }[];
  index: number;
};

/** Reads a kept story through the one door for stories. null: there is none of that id. `broken`: it cannot be read. */
export async function load(
  database: Database,
  id: string,
): Promise<Loaded | { broken: string } | null> {
  const look = database.transaction(STORES, "readonly");
  const [entry, kept, history] = await Promise.all([
    look.objectStore("entries").get(id),
    look.objectStore("files").get(id),
    look.objectStore("histories").get(id),
  ]);
  if (!entry) return null;
  const parsed = parseStory(kept?.file);
  if ("refused" in parsed) return { broken: parsed.refused.message };
  const { story, issues, rejected } = parsed;
  const past = stepsOf(history, story);
  const named = textsNamed([story, ...past.steps.map((step) => step.story)]);
  const texts = await keptTexts(database, named);
  return { entry, story, issues, rejected, texts, ...past };
}

/** The texts that are kept of these; one that is not what its hash says is left out. */
async function keptTexts(
  database: Database,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const found = await Promise.all(hashes.map((hash) => database.get("texts", hash)));
  return new Map(
    found.flatMap((kept) =>
      kept && sha256(kept.text) === kept.sha256 ? [[kept.sha256, kept.text] as const] : [],
    ),
  );
}

type History = { steps: { story: unknown; query: string }[]; index: number };

function stepsOf(history: History | undefined, story: Story): Pick<Loaded, "steps" | "index"> {
  const kept = Array.isArray(history?.steps) ? history.steps : [];
  const stories = pastStories(kept.map((step) => step.story));
  const present = history?.index ?? 0;
  if (!stories[present]) return { steps: [{ story, query: "" }], index: 0 };
  // A hole in the chain ends it: undo must never skip a state unseen.
  const from = stories.lastIndexOf(null, present) + 1;
  const hole = stories.indexOf(null, present);
  const to = hole < 0 ? stories.length : hole;
  const steps = kept.slice(from, to).flatMap(({ query }, i) => {
    const past = stories[from + i];
    return past ? [{ story: past, query: String(query) }] : [];
  });
  return { steps, index: present - from };
}
