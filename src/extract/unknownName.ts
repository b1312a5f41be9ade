import { isCapitalised } from "./capitalised.ts";
import { GIVEN } from "./givenNames.ts";
import { isExample } from "./isExample.ts";
import type { PlaceName } from "./names.ts";
import { BODIES, COMMON, LOCATIVES, NEVER, PLACE_TYPES, REACHING, TITLES } from "./nameWords.ts";
import { placeType } from "./placeTypes.ts";
import { possessive } from "./possessive.ts";
import type { Token } from "./tokens.ts";

/** The longest unknown name, in tokens. */
const LONGEST = 7;

/** A capitalised run after "in" or before "province" that no gazetteer knows. */
export function unknownName(
  tokens: readonly Token[],
  first: number,
  before: readonly PlaceName[],
): PlaceName[] {
  const opener = tokens[first];
  if (opener === undefined || !mayName(opener)) return [];
  let last = first;
  while (last < first + LONGEST) {
    const step = PARTICLES.has(tokens[last + 1]?.text ?? "") ? 2 : 1;
    if (!isCapitalised(tokens[last + step]) || tokens[last + step]?.newline) break;
    last += step;
  }
  const after = tokens[last + 1];
  const placed =
    isPlaced(tokens, first) ||
    isListed(tokens, first, before) ||
    (after !== undefined && PLACE_TYPES.has(after.form)) ||
    isExplained(tokens, last);
  if (!placed || isAdjective(tokens, last)) return [];
  const run = tokens.slice(first, last + 1);
  if (!run.every(mayName)) return [];
  const end = run.at(-1) ?? opener;
  const span = { start: opener.start, end: end.end - possessive(end.text), first, last };
  return [{ ...span, candidates: [], not: null, people: null }];
}

/** "the Sicilian port of Palermo". */
const isAdjective = (tokens: readonly Token[], last: number): boolean =>
  /(?:ian|ese|ish|ean)$/.test(tokens[last]?.form ?? "") && tokens[last + 2]?.form === "of";

/** "Morro do Sereno", "Bab al Hawa". */
const PARTICLES = new Set("da de di do du del dos das al el ul la".split(" "));
const LIST_GAP = 3;
const LONGEST_LIST = 6;

/** Whether a name goes on a list of places that begins where a place stands: "in Walikale, Rutshuru and Masisi". */
function isListed(tokens: readonly Token[], first: number, before: readonly PlaceName[]): boolean {
  let next = first;
  for (const name of before.slice(-LONGEST_LIST).reverse()) {
    if (name.not !== null || name.last >= next || next - name.last > LIST_GAP) return false;
    const between = tokens.slice(name.last + 1, next).map(({ form }) => form);
    if (!/^(?:,|and|, and)$/.test(between.join(" "))) return false;
    if (name.candidates.length === 0 || isPlaced(tokens, name.first)) return true;
    next = name.first;
  }
  return false;
}

/** Whether a name stands after a word that leads to a place: "in", "reached", "the island of". */
function isPlaced(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.form === "the" ? first - 2 : first - 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (before.text !== before.form && !/^(?:In|At|Near|Outside|Around|Across)$/.test(before.text))
    return false;
  if (LOCATIVES.has(before.form) || REACHING.has(before.form)) return true;
  if (isExample(tokens, at)) return true;
  return before.form === "of" && placeType(tokens[at - 1]?.form ?? "") !== null;
}

/** "X, a district of": said to be a place by what follows. */
function isExplained(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.form !== "," || !/^(?:a|an|the)$/.test(tokens[last + 2]?.form ?? ""))
    return false;
  return [3, 4, 5].some((step) => placeType(tokens[last + step]?.form ?? "") !== null);
}

/** Not a month, a body, a title, a given name, an acronym or a common word. */
function mayName({ form, text }: Token): boolean {
  if (PARTICLES.has(text)) return true;
  if (text === text.toUpperCase() || (text.includes("-") && /-[a-z]+$/.test(text))) return false;
  const word = form.endsWith("'s") ? form.slice(0, -2) : form;
  return !OTHERS.some((set) => set.has(word));
}

const OTHERS = [NEVER, COMMON, BODIES, TITLES, GIVEN];
