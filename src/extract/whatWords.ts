import { type Clause, isRelative } from "./clauses.ts";
import type { Governor } from "./governor.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

/** What happened in a few words of the text: a label of at most 80 characters, without its time and without a stop. */
export function whatWords(
  { tokens }: Reading,
  parts: SentenceParts,
  { verb, noun, clause }: Governor,
  time: TimeSpan,
): string {
  const ranges: [number, number][] =
    verb === null && noun !== null
      ? [nounPhrase(tokens, parts, noun)]
      : [...subject(tokens, parts, clause, verb), [verb?.first ?? clause.first, clause.last]];
  const dated = parts.times.filter(({ edtf }) => edtf !== null);
  const times = [time, ...dated].map(({ first, last }): [number, number] => {
    const from = tokens[first - 1]?.form === "the" ? first - 1 : first;
    return [PREPOSITIONS.has(tokens[from - 1]?.form ?? "") ? from - 1 : from, last];
  });
  const kept = ranges.flatMap(([first, last]) =>
    tokens
      .slice(first, last + 1)
      .filter((_, at) => !times.some(([from, to]) => from <= first + at && first + at <= to)),
  );
  return label(kept);
}

const list = (words: string) => new Set(words.split(" "));
const PREPOSITIONS = list("on in at of since during by");
const FRONTED = list(
  "in on at after before since during according under as late early with for from",
);
const LONGEST = 80;

/** The words in front of a verb that say who or what did it, taken from before a relative clause where need be. */
function subject(
  tokens: readonly Token[],
  { clauses }: SentenceParts,
  clause: Clause,
  verb: Verb | null,
): [number, number][] {
  const past = (verb?.first ?? clause.first) - 1;
  const first =
    clause.opener !== null && clause.opener === tokens[clause.first]?.form
      ? clause.first + 1
      : clause.first;
  if (first <= past && !isRelative(clause)) {
    const said = verb !== null && isSaying(verb.key);
    return [[said ? afterComma(tokens, first, past) : afterFront(tokens, first, past), past]];
  }
  const index = clauses.indexOf(clause);
  const earlier = clauses.slice(0, index);
  const before = isRelative(clause)
    ? earlier.at(-1)
    : (earlier.find((one) => one.verbs.length > 0 && !isRelative(one)) ?? earlier[0]);
  if (!before) return [];
  const { verbs } = before;
  const head = before.verbs.find(({ finite }) => finite) ?? verbs[0];
  const [from, to] = isRelative(clause)
    ? [(verbs.at(-1)?.last ?? before.first - 1) + 1, before.last]
    : head && isSaying(head.key) && head.last < before.last
      ? [head.last + 1, before.last]
      : [before.first, (head?.first ?? before.last + 1) - 1];
  const bare = isRelative(clause) && FRONTED.has(tokens[from]?.form ?? "") ? from + 1 : from;
  return bare <= to ? [[afterFront(tokens, bare, to), to]] : [];
}

/** Where what is said ends and who says it begins: "as they return home, a think-tank said". */
function afterComma(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) if (tokens[at]?.form === ",") return at + 1;
  return first;
}

/** Where a clause goes on after what it puts in front: "In the state of Assam, a landslide". */
function afterFront(tokens: readonly Token[], first: number, last: number): number {
  if (!FRONTED.has(tokens[first]?.form ?? "")) return first;
  for (let at = first + 1; at < last; at += 1)
    if (tokens[at]?.form === "," && tokens[at + 2]?.form !== ",") return at + 1;
  return first;
}

const NOUN_ENDS = list(
  ". , ; : and but or that which who after before when while said was were is are has have had killed",
);

function nounPhrase(
  tokens: readonly Token[],
  { sentence, verbs }: SentenceParts,
  noun: number,
): [number, number] {
  const verbAt = (at: number) => verbs.some(({ first, last }) => first <= at && at <= last);
  let [first, last] = [noun, noun];
  while (first > sentence.opens && isInside(tokens[first - 1]) && !verbAt(first - 1)) first -= 1;
  while (
    last < sentence.last &&
    last - noun < 8 &&
    !NOUN_ENDS.has(tokens[last + 1]?.form ?? "") &&
    !verbAt(last + 1) &&
    tokens[last + 1]?.kind !== "sign"
  )
    last += 1;
  return [first, last];
}

const isInside = (token: Token | undefined) => token?.kind === "word" && !LEFT_ENDS.has(token.form);
const LEFT_ENDS = list(
  "the a an this that its of in on at by to from with for after before since and or but during as amid until",
);

function label(kept: readonly Token[]): string {
  let text = "";
  let seam = 0;
  for (const token of kept) {
    if (text === "" && token.kind === "sign") continue;
    if (token.form === '"') continue;
    const next = text === "" ? token.text : `${text}${token.spaced ? " " : ""}${token.text}`;
    if (next.length > LONGEST) {
      text = text.slice(0, seam > LONGEST / 2 ? seam : text.length);
      break;
    }
    if (token.kind === "sign" && token.form === ",") seam = text.length;
    if (PREPOSITIONS.has(token.form) || SEAMS.has(token.form)) seam = text.length;
    text = next;
  }
  const bare = text
    .replace(/[\s,;:.(–—-]+$/, "")
    .replace(/\s+(?:the|a|an|of|in|on|at|and|to|its)$/, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const SEAMS = list("with to for from after when which that and as");
