import type { PlaceMention } from "./located.ts";
import { isCompass, placeType } from "./placeTypes.ts";
import type { Token } from "./tokens.ts";

/** Index past the last of the places that stand in one list with that at `from`: "A, B and the C". */
export function listEnd(
  tokens: readonly Token[],
  mentions: readonly PlaceMention[],
  from: number,
  isLike: (one: PlaceMention, other: PlaceMention) => boolean,
): number {
  for (let at = from + 1; ; at += 1) {
    const [one, other] = [mentions[at - 1], mentions[at]];
    if (!one || !other || !isLike(one, other) || !isJoint(tokens, one.last + 1, other.first))
      return at;
  }
}

const LONGEST = 3;

function isJoint(tokens: readonly Token[], from: number, past: number): boolean {
  if (past <= from || past - from > LONGEST || tokens[from]?.form === "the") return false;
  return tokens
    .slice(from, past)
    .every(({ form, newline }) => !newline && /^(?:,|and|or|&|the)$/.test(form));
}

const REACH = 9;
const LINKS = new Set(
  ", ( in near outside inside at on above of from the a an its 's and farther further also neighbouring same capital part side border".split(
    " ",
  ),
);

/** Whether the words between two tokens only put one place in or beside another: ", a town in the northern province of". */
export function isWithin(tokens: readonly Token[], from: number, past: number): boolean {
  if (past - from > REACH) return false;
  return tokens.slice(from, past).every(({ form, text, newline, kind }, i) => {
    if (newline && i > 0) return false;
    if (LINKS.has(form) || isCompass(form) || placeType(form) !== null) return true;
    return kind === "word" && /^[A-Z]/.test(text);
  });
}
