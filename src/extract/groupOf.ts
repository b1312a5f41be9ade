import type { Count } from "./counts.ts";
import type { Reading } from "./reading.ts";

/** Bodies by their last word, with the words before it; of "the West" only the name is marked. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["union", ["european", "soviet", "african"]],
  ["west", ["the"]],
  ["balkans", ["the", "western"]],
  ["maghreb", ["the"]],
  ["europe", ["western", "eastern"]],
]);
const REACH = 7;

/** Where the words next to a number name a body that is no country, half-open; null: they do not. */
export function groupOf({ tokens }: Reading, { span, who }: Count): [number, number] | null {
  const until = (who !== null && who.first >= span.next ? who.last : span.next) + REACH - 1;
  for (let at = span.next; at <= until; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "." || token.text === ";") return null;
    if (token.text === "EU") return [token.start, token.end];
    const before = tokens[at - 1];
    if (!before || !GROUPS.get(token.form)?.includes(before.form)) continue;
    const former = tokens[at - 2]?.form === "former" ? tokens[at - 2] : before;
    const first = before.form === "the" ? token : former;
    return [first?.start ?? token.start, token.end];
  }
  return null;
}
