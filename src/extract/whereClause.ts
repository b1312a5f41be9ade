import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { PlaceMention } from "./located.ts";
import { form } from "./neighbours.ts";

/** "Mali, where 12 people were killed and where 40 are missing": the place before; null: no such clause. */
export function whereClause(
  { tokens, places }: Named,
  { span, sentence }: Count,
): PlaceMention | null {
  for (let at = span.from - 1; at > Math.max(sentence.opens, span.from - FAR); at -= 1) {
    if (form(tokens, at) === ";") return null;
    if (form(tokens, at) !== "where" || form(tokens, at - 1) === "and") continue;
    const last = form(tokens, at - 1) === "," ? at - 2 : at - 1;
    return places.find((mention) => mention.last === last) ?? null;
  }
  return null;
}

const FAR = 50;
