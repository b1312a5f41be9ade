import type { Claim } from "./claims.ts";
import { type Bounds, intervalWords } from "./interval.ts";
import { listed, sayer } from "./phrase.ts";
import type { Figure, Story } from "./story.ts";

/** The numbers of a claim as printed, lowest to highest, and who denies or doubts it: never an average. */
export function claimRange({ records }: Claim, story: Story): string {
  const figures = records.filter((r): r is Figure => r.kind === "figure");
  const asserted = figures.filter((f) => f.stance === "asserts" || f.stance === "alleges");
  const words = asserted
    .sort((a, b) => order(a.value, b.value))
    .map((f) => intervalWords(f.value, f.unit));
  const [first, last] = [words[0], words.at(-1)];
  const printed =
    first === undefined ? [] : [`as printed ${first === last ? first : `${first} to ${last}`}`];
  const said = (stance: string) => [
    ...new Set(records.filter((r) => r.stance === stance).map((r) => sayer(r, story))),
  ];
  const [deniers, doubters] = [said("denies"), said("doubts")];
  if (deniers.length > 0) printed.push(`denied by ${listed(deniers)}`);
  if (doubters.length > 0) printed.push(`doubted by ${listed(doubters)}`);
  return sentenceCase(printed.join("; "));
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const order = (a: Bounds, b: Bounds): -1 | 0 | 1 => {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return x < y ? -1 : x > y ? 1 : 0;
};
