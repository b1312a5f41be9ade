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
      return at === from + 2 && isHeld(tokens, one) ? from + 1 : at;
  }
}

/** "Paris, Texas": what stands after no more than a comma holds what is before it. */
const isHeld = (tokens: readonly Token[], one: PlaceMention | undefined): boolean =>
  tokens[(one?.first ?? 0) - 1]?.form === ",";

const LONGEST = 3;

function isJoint(tokens: readonly Token[], from: number, past: number): boolean {
  if (past <= from || past - from > LONGEST || tokens[from]?.form === "the") return false;
  return tokens
    .slice(from, past)
    .every(({ form, newline }) => !newline && /^(?:,|and|or|&|the)$/.test(form));
}

const REACH = 9;
const HELD = new Set("and in near outside inside the a an of 's".split(" "));
const OPENING = new Set(
  ", - -- in near outside inside at on off around of the a an 's and farther further also neighbouring elsewhere".split(
    " ",
  ),
);

/** Whether the words between two tokens only put one place in another: "Arbinda in Soum", "Tajoura, a suburb of Tripoli". */
export function isInside(tokens: readonly Token[], from: number, past: number): boolean {
  const isPart = tokens[from]?.form === "," && /^an?$/.test(tokens[from + 1]?.form ?? "");
  if (isPart && tokens[past - 1]?.form !== "of") return false;
  return only(tokens, isPart ? from + 1 : from, past, HELD);
}

/** Whether they open a sentence with where it happened: "Farther south, in the hills near Goma". */
export const isOpening = (tokens: readonly Token[], from: number, past: number): boolean =>
  past > from &&
  OPENING.has(tokens[from]?.form ?? "") &&
  !isBeyond(tokens, past) &&
  only(tokens, from, past, OPENING);

/** "South of Hodeidah" */
const isBeyond = (tokens: readonly Token[], past: number): boolean => {
  const of = [past - 1, past - 2, past - 4].find((at) => tokens[at]?.form === "of");
  return (
    of !== undefined && isCompass(tokens[of - 1]?.form ?? "") && tokens[of - 2]?.form !== "the"
  );
};

function only(
  tokens: readonly Token[],
  from: number,
  past: number,
  links: ReadonlySet<string>,
): boolean {
  if (past - from > REACH) return false;
  return tokens.slice(from, past).every(({ form, text, newline, kind }, i) => {
    if (newline && i > 0) return false;
    if (links.has(form) || isCompass(form) || placeType(form) !== null) return true;
    return kind === "word" && /^[A-Z]/.test(text);
  });
}

/** Whether a name whose lead stands at an index may be a subject: it opens a clause, or goes on with a list of them. */
export function isSubject(tokens: readonly Token[], lead: number): boolean {
  const token = tokens[lead];
  return (
    token === undefined ||
    tokens[lead + 1]?.newline === true ||
    token.kind === "sign" ||
    token.form === "and"
  );
}
