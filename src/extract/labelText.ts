import { BE, CONTRAST, PREPOSITION, SUBORDINATE } from "./kinds.ts";
import type { Token } from "./tokens.ts";
import { isGerund } from "./verbShapes.ts";
import { isKind } from "./wordKinds.ts";

/** A word of a label. */
export type LabelWord = {
  text: string;
  spaced: boolean;
  /** How well a label ends before it: 0: not at all, 3: best. */
  seam: number;
};

/** Characters of a label at most. */
export const LONGEST = 80;

/** The words of a stretch of tokens, both ends inclusive, that are kept; without what stands in brackets. */
export function labelWords(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  keeps: (at: number, first: number, form: string) => boolean = () => true,
): LabelWord[] {
  const words: LabelWord[] = [];
  let depth = 0;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.form === "(" || token.form === "[") depth += 1;
    if (depth === 0 && keeps(at, first, token.form))
      words.push({ text: token.text, spaced: token.spaced, seam: seamOf(tokens, at) });
    if (token.form === ")" || token.form === "]") depth = Math.max(0, depth - 1);
  }
  return words;
}

/** Words that are not of the text; a label does not end inside of them. */
export const plain = (text: string): LabelWord[] =>
  text.split(" ").map((word) => ({ text: word, spaced: true, seam: 0 }));

/** Words that no longer open a label: without the capital of an article or pronoun. */
export const lowered = ([first, ...rest]: readonly LabelWord[]): LabelWord[] =>
  first
    ? [
        {
          ...first,
          text: SMALL.test(first.text) ? first.text.toLowerCase() : first.text,
          spaced: true,
        },
        ...rest,
      ]
    : [];

const SMALL =
  /^(?:the|an?|we|it|he|she|they|its?|our|their|his|her|some|at|more|about|around|nearly|thousands|hundreds|dozens|most|many|several|no|all|there|two|three|four|five|six|seven|eight|nine|ten)$/i;

function seamOf(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.form ?? "";
  if (form.endsWith("ing") && isGerund(tokens, at))
    return isKind(tokens[at - 1]?.form ?? "", BE) ? 0 : 3;
  if (form === "," || form === "and") return 2;
  if (!isKind(form, SUBORDINATE | CONTRAST | PREPOSITION)) return 0;
  if (isKind(form, SUBORDINATE | CONTRAST)) return 2;
  return form === "of" || isKind(tokens[at - 1]?.form ?? "", PREPOSITION) ? 0 : 1;
}

/** A label of words: all of them, else cut where a phrase ends; "" of none. */
export function labelText(words: readonly LabelWord[]): string {
  let [text, best, rank] = ["", "", 0];
  for (const { text: word, spaced, seam } of words) {
    const isBetter = seam === 3 ? rank < 3 : seam >= rank;
    const isShort = best.length < (rank === 3 ? LEAST : ENOUGH);
    if (seam > 0 && text !== "" && (isBetter || isShort)) [best, rank] = [text, seam];
    const next = text === "" || !spaced ? text + word : `${text} ${word}`;
    if (next.length > LONGEST)
      return tidy((best || text.replace(/(?:\s[A-Z]\S*)+$/, "")).replace(CUT, ""));
    text = next;
  }
  return tidy(text);
}

/** Characters after which a label is cut at the first seam that is as good: at a participle, elsewhere. */
const [LEAST, ENOUGH] = [30, 48];

function tidy(text: string): string {
  const isEven = (text.match(/["“”]/g)?.length ?? 0) % 2 === 0;
  const whole = isEven ? text : text.replace(/["“”]/g, "");
  const bare = whole.replace(/^[\s,;:.)–—-]+|,(?=\s*,)|, \w+ly$/g, "").replace(DANGLING, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const DANGLING = /(?:[\s,;:.(–—-]+|\s(?:the|a|an|of|and|or|but|even|just|that|which|who))+$/i;
const CUT =
  /(?:[\s,]+|\s(?:the|a|an|of|in|on|at|least|and|or|to|its|their|his|her|by|with|for|from|as|some|into|than|after|several|about|around|between|more))+$/i;
