import { claimQuestion } from "./claimQuestion.ts";
import { joined } from "./joined.ts";
import { isSound } from "./sound.ts";
import type { Statement, Story } from "./story.ts";

/** Statements that answer each other about one thing, or one that stands alone because it denies or doubts. */
export type Claim = {
  /** Id of its first statement in the order of the text. */
  id: string;
  /** What it is about, as a question: "How many people were killed in Deir Ezzor?". */
  question: string;
  /** In the order of the text; never empty. */
  records: readonly Statement[];
};

const known = new WeakMap<Story, readonly Claim[]>();

/** The claims of a story in the order of the text. What a reviewer rejected answers nobody. */
export function claims(story: Story): readonly Claim[] {
  const found = known.get(story) ?? groups(story).filter(isContested).map(claimOf(story));
  known.set(story, found);
  return found;
}

/**
 * The claims that some records are part of, in the order of the text. A single statement that nothing answers is a
 * claim of its own, so that another can be linked to it; mentions are in none.
 */
export function claimsWith(ids: readonly string[], story: Story): readonly Claim[] {
  const wanted = new Set(ids);
  const found = claims(story).filter((c) => c.records.some((r) => wanted.has(r.id)));
  const alone = sound(story).filter((r) => wanted.has(r.id));
  return found.length > 0 || alone.length !== 1 ? found : [claimOf(story)(alone)];
}

const sound = (story: Story): Statement[] =>
  story.records.filter((r) => r.kind !== "mention").filter(isSound);

const isContested = (records: readonly Statement[]): boolean =>
  records.length > 1 || records.some((r) => r.stance === "denies" || r.stance === "doubts");

/** Statements joined by answers, whichever way they point. */
function groups(story: Story): Statement[][] {
  const all = sound(story).sort((a, b) => a.quote.start - b.quote.start);
  const ids = new Set(all.map((r) => r.id));
  return joined(all, ({ id, answers }) => [id, ...answers.filter((a) => ids.has(a))]);
}

const claimOf =
  (story: Story) =>
  (records: readonly Statement[]): Claim => ({
    id: records[0]?.id ?? "",
    question: claimQuestion(records, story),
    records,
  });
