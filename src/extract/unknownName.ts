import { isCapitalised } from "./capitalised.ts";
import { GIVEN } from "./givenNames.ts";
import type { PlaceName } from "./names.ts";
import { BODIES, COMMON, LOCATIVES, NEVER, PLACE_TYPES, REACHING, TITLES } from "./nameWords.ts";
import { placeType } from "./placeTypes.ts";
import type { Token } from "./tokens.ts";

/** The longest unknown name, in tokens. */
const LONGEST = 7;

/** A capitalised run after "in" or before "province" that no gazetteer knows. */
export function unknownName(
  tokens: readonly Token[],
  first: number,
  before: PlaceName | undefined,
): PlaceName[] {
  const opener = tokens[first];
  if (opener === undefined || !mayName(opener)) return [];
  let last = first;
  while (last < first + LONGEST && isCapitalised(tokens[last + 1]) && !tokens[last + 1]?.newline)
    last++;
  const run = tokens.slice(first, last + 1);
  const after = tokens[last + 1];
  const placed =
    isPlaced(tokens, first) ||
    isListed(tokens, first, before) ||
    (after !== undefined && PLACE_TYPES.has(after.form)) ||
    isExplained(tokens, last);
  const end = run.at(-1) ?? opener;
  if (!placed || !run.every(mayName)) return [];
  const cut = /['’]s?$/.exec(end.text)?.[0].length ?? 0;
  const span = { start: opener.start, end: end.end - cut, first, last };
  return [{ ...span, candidates: [], not: null, people: null }];
}

const LIST_GAP = 3;

/** Whether a name goes on a list of places that begins where a place stands: "in Walikale and Masisi". */
function isListed(tokens: readonly Token[], first: number, before: PlaceName | undefined): boolean {
  if (before === undefined || before.not !== null) return false;
  if (before.last >= first || first - before.last > LIST_GAP) return false;
  const between = tokens.slice(before.last + 1, first).map(({ form }) => form);
  if (!/^(?:,|and|, and)$/.test(between.join(" "))) return false;
  return before.candidates.length === 0 || isPlaced(tokens, before.first);
}

/** Whether a name stands after a word that leads to a place: "in", "reached", "the island of". */
function isPlaced(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.form === "the" ? first - 2 : first - 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (before.text !== before.form && !/^(?:In|Near|Outside|Around)$/.test(before.text))
    return false;
  if (LOCATIVES.has(before.form) || REACHING.has(before.form)) return true;
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
  const word = form.replace(/'s$/, "");
  if (text === text.toUpperCase() || /-[a-z]+$/.test(text)) return false;
  return ![NEVER, COMMON, BODIES, TITLES, GIVEN].some((set) => set.has(word));
}
