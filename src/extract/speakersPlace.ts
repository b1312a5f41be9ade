import type { PlaceMention } from "./located.ts";
import type { Token } from "./tokens.ts";

/** Whether a place is only where somebody spoke: "said by phone from Lancaster", "in a statement from Port Sudan". */
export function isSpeakersPlace(tokens: readonly Token[], { first }: PlaceMention): boolean {
  const form = (at: number) => tokens[at]?.form ?? "";
  return /^(?:from|in)$/.test(form(first - 1)) && SPEAKING.test(form(first - 2));
}

const SPEAKING =
  /^(?:said|phone|telephone|speaking|statement|interview|reporters|journalists|conference|briefing)$/;
