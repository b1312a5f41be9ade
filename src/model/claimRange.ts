import type { Claim } from "./claims.ts";
import { intervalWords } from "./interval.ts";
import { listed, sayer } from "./phrase.ts";
import type { Figure, Stance, Story } from "./story.ts";

/**
 * The numbers of a claim as printed and who denies or doubts it: "As printed 14 to 22; denied by Ryan Dillon". Exact
 * numbers of one measure are a range, lowest to highest; hedged ones are listed. Never an average.
 */
export function claimRange({ records }: Claim, story: Story): string {
  const figures = records.filter((r): r is Figure => r.kind === "figure");
  const groups = new Map<string, Figure[]>();
  for (const f of figures.filter((f) => f.stance === "asserts" || f.stance === "alleges")) {
    const key = f.unit === "people" ? f.measure : f.unit;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  const printed = [...groups].map(([key, group]) =>
    groups.size > 1 ? `${numbers(group)} ${key}` : numbers(group),
  );
  const said = (stance: Stance): string =>
    listed([...new Set(records.filter((r) => r.stance === stance).map((r) => sayer(r, story)))]);
  const [deniers, doubters] = [said("denies"), said("doubts")];
  const parts = [
    printed.length > 0 && `as printed ${printed.join(", ")}`,
    deniers && `denied by ${deniers}`,
    doubters && `doubted by ${doubters}`,
  ];
  const text = parts.filter(Boolean).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numbers(figures: readonly Figure[]): string {
  const sorted = [...figures].sort((a, b) => lowest(a) - lowest(b));
  const words = [...new Set(sorted.map((f) => intervalWords(f.value, f.unit)))];
  const isExact = figures.every((f) => f.value.low === f.value.high && !f.value.approximate);
  return isExact && words.length > 1 ? `${words[0]} to ${words.at(-1)}` : listed(words);
}

const lowest = ({ value }: Figure): number => value.low ?? value.high ?? 0;
