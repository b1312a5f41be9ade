import { isCapital, isCapitalised } from "./capitalised.ts";
import type { Candidate, Gazetteer, Known } from "./gazetteer.ts";
import type { PlaceName } from "./names.ts";
import { possessive } from "./possessive.ts";
import type { Token } from "./tokens.ts";
import { unknownName } from "./unknownName.ts";

/** The longest place name, in tokens: "Saint Vincent and the Grenadines" has five. */
const LONGEST = 7;
const INSIDE = new Set(
  "of the and de del la las los le les da do dos das du di el al ad ar as at az an ash es ez en ed i y e na sur sous upon on an der am - . & '".split(
    " ",
  ),
);

/** Runs of capitalised tokens that the gazetteer knows, the longest first, and unknown ones in a place's position. */
export function candidateSpans(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): PlaceName[] {
  const find = (start: number, end: number) => gazetteer.known(text.slice(start, end));
  const names: PlaceName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    const found =
      longest(tokens, i, find, gazetteer) ??
      parts(tokens, i, find) ??
      unknownName(tokens, i, names);
    names.push(...found);
    i = Math.max(i, found.at(-1)?.last ?? i);
  }
  return names;
}

type Find = (start: number, end: number) => Known;

function longest(
  tokens: readonly Token[],
  first: number,
  find: Find,
  gazetteer: Gazetteer,
): PlaceName[] | null {
  const start = tokens[first]?.start ?? 0;
  const end = runEnd(tokens, first);
  const isOpen = end > first && gazetteer.opens(tokens[first]?.text ?? "");
  for (let last = isOpen ? end : first; last >= first; last--) {
    const token = tokens[last];
    if (token === undefined || !canEnd(tokens, first, last)) continue;
    for (const { cut, compound } of endings(token)) {
      const end = token.end - cut;
      const { candidates, people } = led(tokens, first, last, gazetteer) ?? find(start, end);
      if (candidates.length === 0 && people === null) continue;
      if (cut === 0 && isOwner(token) && !candidates.some(({ name }) => /['’]/.test(name)))
        continue;
      if (first === last && isAcronym(tokens, first, candidates)) continue;
      if (isOverlong(tokens[first], candidates)) return longest(tokens, first + 1, find, gazetteer);
      const not = compound ? "compound" : people !== null ? "demonym" : null;
      return [{ start, end, first, last, candidates, not, people }];
    }
  }
  return null;
}

/** "the Gulf": a sea or region that has its name with the article. */
function led(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): Known | null {
  const token = tokens[first];
  if (first !== last || token === undefined || tokens[first - 1]?.text !== "the") return null;
  const known = gazetteer.known(`The ${token.text}`);
  return /^(?:water|region)$/.test(known.candidates[0]?.precision ?? "") ? known : null;
}

/** "Victoria's" is of Victoria, and not the town of Victorias; "St. John's" is a town. */
const isOwner = ({ text }: Token) => possessive(text) === 2;

/** "The Vatican" is the Vatican, "The Hague" keeps its article. */
const isOverlong = (token: Token | undefined, [first]: readonly Candidate[]) =>
  token?.text === "The" && first !== undefined && !first.name.startsWith("The ");

/** "ALMA" among words that are not in capitals is no town; at the start of a line it is a dateline's. */
function isAcronym(
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
): boolean {
  const token = tokens[at];
  if (token === undefined || token.newline || !/^[A-Z]{4,5}$/.test(token.text)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]];
  if (beside.some((other) => /^[A-Z]{2,}$/.test(other?.text ?? ""))) return false;
  const [first] = candidates;
  return first?.precision !== "country" && first?.precision !== "region";
}

/** The last token that a name from `first` on may reach. */
function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i < first + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.newline) break;
    if (isCapitalised(token)) last = i;
    else if (token.text === "." && !token.spaced && isAbbreviation(tokens[i - 1])) last = i;
    else if (!INSIDE.has(token.form)) break;
  }
  return last;
}

/** "U.", "St.", "Mt.": a point that ends no sentence. */
const isAbbreviation = (token: Token | undefined) =>
  token !== undefined && (/^[A-Z]$/.test(token.text) || /^(?:st|ste|mt|ft|pt)$/.test(token.form));

function canEnd(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[last];
  if (token?.text === ".") return last > first + 1 && /^[A-Z]$/.test(tokens[last - 1]?.text ?? "");
  return isCapitalised(token);
}

const WHOLE = [{ cut: 0, compound: false }];

const hasHyphen = (text: string) =>
  text.includes("-") || text.includes("\u2010") || text.includes("\u2011");

/** What may be cut from a word's end: nothing, a possessive, "-led" and the like. */
function endings({ text }: Token): { cut: number; compound: boolean }[] {
  const owned = possessive(text);
  const isHyphened = hasHyphen(text);
  if (owned === 0 && !isHyphened) return WHOLE;
  const tail = isHyphened
    ? /[-‐‑][a-z]+(?:[-‐‑][a-z]+)*(?:['’]s)?$/.exec(text)?.[0].length
    : undefined;
  return [
    { cut: 0, compound: false },
    ...(owned === 0 ? [] : [{ cut: owned, compound: false }]),
    ...(tail === undefined ? [] : [{ cut: tail, compound: true }]),
  ];
}

/** "Iraq-Syria", "Syrian-Turkish": each part of a hyphened word by itself. */
function parts(tokens: readonly Token[], at: number, find: Find): PlaceName[] | null {
  const token = tokens[at];
  if (token === undefined || !hasHyphen(token.text)) return null;
  let start = token.start;
  const names: PlaceName[] = [];
  for (const piece of token.text.split(/[-‐‑]/)) {
    const end = start + piece.length - (possessive(piece) === 2 ? 2 : 0);
    const { candidates, people } = isCapital(piece) ? find(start, end) : NOTHING;
    const not = people !== null ? "demonym" : null;
    if (candidates.length > 0 || people !== null)
      names.push({ start, end, first: at, last: at, candidates, not, people });
    start += piece.length + 1;
  }
  if (names.length < 2) return null;
  const peoples = names.some(({ people }) => people !== null);
  return names.map((name) => (peoples && name.not === null ? { ...name, not: "compound" } : name));
}

const NOTHING: Known = { candidates: [], people: null };
