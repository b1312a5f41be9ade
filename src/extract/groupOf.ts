import type { Count } from "./counts.ts";
import type { Reading } from "./reading.ts";

const GROUPS = [
  "european union",
  "former soviet union",
  "soviet union",
  "the west",
  "western europe",
  "the balkans",
  "maghreb",
];
const ACRONYM = "EU";
const REACH = 7;

/** Where the words next to a number name a body that is no country, half-open; null: they do not. */
export function groupOf({ tokens }: Reading, { span, who }: Count): [number, number] | null {
  const until = (who !== null && who.first >= span.next ? who.last : span.next) + REACH - 1;
  for (let at = span.next; at <= until; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;]$/.test(token.text)) return null;
    if (token.text === ACRONYM) return [token.start, token.end];
    for (const group of GROUPS) {
      const words = group.split(" ");
      if (!words.every((word, n) => tokens[at + n]?.form === word)) continue;
      const from = words[0] === "the" ? at + 1 : at;
      return [tokens[from]?.start ?? 0, tokens[at + words.length - 1]?.end ?? 0];
    }
  }
  return null;
}
