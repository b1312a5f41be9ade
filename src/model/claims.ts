import { claimQuestion } from "./claimQuestion.ts";
import type { Event, Figure, Story } from "./story.ts";

/** Records that answer each other about one thing, or one that stands alone because it denies or doubts. */
export type Claim = {
  /** Id of its first record in the order of the text. */
  id: string;
  /** What it is about, as a question: "How many people were killed in Deir Ezzor?". */
  question: string;
  /** In the order of the text; never empty. */
  records: readonly (Figure | Event)[];
};

const known = new WeakMap<Story, readonly Claim[]>();

/** The claims of a story in the order of the text. What a reviewer rejected answers nobody. */
export function claims(story: Story): readonly Claim[] {
  const found = known.get(story) ?? groups(story).filter(isContested).map(claimOf(story));
  known.set(story, found);
  return found;
}

/**
 * The claims that some records are part of, in the order of the text. A single record that nothing answers is a claim
 * of its own, so that another can be linked to it; mentions are in none.
 */
export function claimsWith(ids: readonly string[], story: Story): readonly Claim[] {
  const found = claims(story).filter((c) => c.records.some((r) => ids.includes(r.id)));
  if (found.length > 0 || ids.length !== 1) return found;
  return sound(story)
    .filter((r) => r.id === ids[0])
    .map((r) => claimOf(story)([r]));
}

type Answer = Figure | Event;

const sound = (story: Story): Answer[] =>
  story.records
    .filter((r): r is Answer => r.kind !== "mention")
    .filter((r) => r.review !== "rejected" && r.review !== "not-identifiable");

const isContested = (records: readonly Answer[]): boolean =>
  records.length > 1 || records.some((r) => r.stance === "denies" || r.stance === "doubts");

/** Records joined by answers, whichever way they point, in time near linear in their number. */
function groups(story: Story): Answer[][] {
  const all = sound(story).sort((a, b) => a.quote.start - b.quote.start);
  const parent = new Map(all.map((r) => [r.id, r.id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) {
      root = up;
    }
    parent.set(id, root);
    return root;
  };
  for (const { id, answers } of all) {
    for (const other of answers) if (parent.has(other)) parent.set(rootOf(other), rootOf(id));
  }
  const joined = new Map<string, Answer[]>();
  for (const record of all) {
    const root = rootOf(record.id);
    const group = joined.get(root);
    if (group) group.push(record);
    else joined.set(root, [record]);
  }
  return [...joined.values()];
}

const claimOf =
  (story: Story) =>
  (records: readonly Answer[]): Claim => ({
    id: records[0]?.id ?? "",
    question: claimQuestion(records, story),
    records,
  });
