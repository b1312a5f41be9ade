import * as z from "zod/mini";
import { sha256 } from "../model/sha256.ts";
import type { Story } from "../model/story.ts";
import { textsNamed } from "../model/texts.ts";
import type { PastStep } from "./database.ts";
import { pastStories } from "./pastStories.ts";

/** Steps of undo out of a file. */
export type HistoryRead = {
  /** As they are kept; those that hold the same record share it. */
  steps: PastStep[];
  index: number;
  /** The same steps, each read; null: one that is not sound. */
  stories: (Story | null)[];
  texts: Map<string, string>;
};

const MOST_STEPS = 1_000;
/** Records of all steps together, however often one stands in several. */
const MOST_REFERENCES = 5_000_000;

const count = z.number().check(z.int(), z.minimum(0));
const schema = z.object({
  format: z.literal("dateline-history/1"),
  index: count,
  heads: z.array(z.looseObject({})),
  records: z.array(z.unknown()),
  steps: z
    .array(
      z.object({
        query: z.string().check(z.maxLength(20_000)),
        head: count,
        runs: z.array(z.tuple([count, count])),
      }),
    )
    .check(z.maxLength(MOST_STEPS)),
  texts: z.optional(z.record(z.string(), z.string())),
});

/** The steps of undo that a file's text holds for a story. null: it holds none, or they do not lead to this story. */
export function historyIn(text: string, story: Story): HistoryRead | null {
  const file = schema.safeParse(jsonOf(text)).data;
  if (!file) return null;
  const references = file.steps.flatMap(({ runs }) => runs).reduce((sum, [, n]) => sum + n, 0);
  if (references > MOST_REFERENCES) return null;
  const { index, heads, records } = file;
  const steps = file.steps.map(({ query, head, runs }): PastStep => {
    const own = runs.flatMap(([first, length]) => records.slice(first, first + length));
    return { query, story: { ...heads[head], records: own } };
  });
  const stories = pastStories(steps.map((step) => step.story));
  const present = stories[index];
  if (!present || JSON.stringify(present) !== JSON.stringify(story)) return null;
  const named = new Set(textsNamed(stories.filter((past) => past !== null)));
  const texts = Object.entries(file.texts ?? {}).filter(
    ([hash, own]) => named.has(hash) && sha256(own) === hash,
  );
  return { steps, index, stories, texts: new Map(texts) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
