import type { StoryRecord } from "../model/story.ts";
import type { Problem } from "./problem.ts";

/** The longest sentence that a story file takes, in UTF-16 code units, and the most records. */
const LONGEST = 5000;
const MOST = 5000;

/** The records, in the order of the text, that a story file can hold, and what is said of the others: nothing is left out in silence. */
export function fitting(found: readonly StoryRecord[]): {
  records: StoryRecord[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const said = new Set<number>();
  const kept = distinct(found).filter(({ quote: { start, end, source } }) => {
    const fits = end - start <= LONGEST;
    if (!fits && !said.has(start)) {
      said.add(start);
      const count = found.filter((record) => record.quote.start === start).length;
      problems.push({
        rule: "too-long-sentence",
        message: `a sentence of ${end - start} characters, of at most ${LONGEST}: ${count} records of it were left out; break it with full stops or lines`,
        source,
        range: [start, end],
      });
    }
    return fits;
  });
  const [records, left] = [kept.slice(0, MOST), kept.slice(MOST)];
  const [first] = left;
  if (first) {
    problems.push({
      rule: "too-many",
      message: `too many records for a story: ${kept.length}, of at most ${MOST}; the ${left.length} that come last in the text were left out: make a story of each part of it`,
      source: first.quote.source,
      range: [first.quote.start, left.at(-1)?.quote.end ?? first.quote.end],
    });
  }
  return { records, problems };
}

/** Two records whose hashes are alike get ids of their own. */
function distinct(records: readonly StoryRecord[]): StoryRecord[] {
  const used = new Set<string>();
  return records.map((record) => {
    let { id } = record;
    for (let twin = 2; used.has(id); twin += 1) id = `${record.id}-${twin}`;
    used.add(id);
    return id === record.id ? record : { ...record, id };
  });
}
