import type { Story, StoryRecord } from "../model/story.ts";

/** The steps of undo of a story; `steps[index]` is the present one. */
type History = { steps: readonly { story: Story; query: string }[]; index: number };

type Head = Omit<Story, "records">;

/** What a history's file holds: each record and each head once, and for each step which of them. */
type HistoryJson = {
  format: "dateline-history/1";
  index: number;
  heads: Head[];
  records: StoryRecord[];
  /** `head`: index of `heads`. `runs`: stretches of `records`, each by its first index and its length. */
  steps: { query: string; head: number; runs: [first: number, length: number][] }[];
  /** Texts that only earlier steps are about, by SHA-256. Not there: the reader did not ask for texts. */
  texts?: { [sha256: string]: string };
};

/** Steps of undo as the text of a file; neighbours share what they have in common, so it grows with the edits. */
export function historyFile({ steps, index }: History, texts: ReadonlyMap<string, string>): string {
  const records = new Map<StoryRecord, number>();
  const heads: string[] = [];
  const written = steps.map(({ story, query }) => {
    const { records: own, ...head } = story;
    const json = JSON.stringify(head);
    if (heads.at(-1) !== json) heads.push(json);
    for (const record of own) if (!records.has(record)) records.set(record, records.size);
    return { query, head: heads.length - 1, runs: runsOf(own.map((r) => records.get(r) ?? 0)) };
  });
  const file: HistoryJson = {
    format: "dateline-history/1",
    index,
    heads: heads.map((json) => JSON.parse(json)),
    records: [...records.keys()],
    steps: written,
    ...(texts.size > 0 && { texts: Object.fromEntries(texts) }),
  };
  return JSON.stringify(file);
}

function runsOf(indices: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}
