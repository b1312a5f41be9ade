import { CLAIM, NUMBER, PRONOUN } from "./kinds.ts";
import { parts } from "./nameParts.ts";
import { bare, NOBODY, type Range } from "./nameRange.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import { possessive } from "./possessive.ts";

/** A speaker as one spot of the text names it. */
export type Named = {
  name: string;
  /** In a few words of the text; "": it gives none. */
  role: string;
  kind: "person" | "body" | "people" | "pronoun";
  /** UTF-16 code units, half-open: where the name stands. */
  span: [number, number];
  /** "(SDF)" behind the name; null: none. */
  short: string | null;
  /** Whether its report or figures speak for it. */
  paper: boolean;
  /** How it is named: by a name of its own, as "police", as "the ministry", or as "a think-tank". */
  known: "name" | "common" | "definite" | "indefinite";
};

/** Who a phrase names; null: nobody who could speak for himself here: "I", "we", "there". */
export function named(text: string, view: View, whole: Phrase): Named | null {
  const { tokens } = view;
  const phrase = withoutPart(view, whole);
  const range = ([first, last]: Range): [number, number] => [
    tokens[first]?.start ?? 0,
    tokens[last]?.end ?? 0,
  ];
  const words = (at: Range | null) => (at === null ? "" : cleaned(text.slice(...range(at))));
  const one = phrase.first === phrase.last ? form(view, phrase.first) : "";
  if (NO_SPEAKER.has(one)) return null;
  if (is(view, phrase.first, PRONOUN) && one !== "")
    return { ...A_PRONOUN, name: one, span: range([phrase.first, phrase.last]) };
  const owner = OWNERS.get(one);
  if (owner !== undefined)
    return { ...A_PRONOUN, name: owner, span: range([phrase.first, phrase.last]) };
  const found = parts(view, phrase);
  if (is(view, found.name[1], CLAIM) && NOBODY.has(form(view, found.name[0]))) return null;
  const name = unowned(words(found.name));
  if (!hasWord(view, found.name)) return null;
  return {
    name,
    role: words(found.role),
    kind: found.kind,
    span: cut(text, range(found.name)),
    short: shortOf(view, found.name, phrase),
    paper:
      /^(?:report|study|survey|statement)$/.test(form(view, phrase.last)) &&
      found.name[1] < phrase.last,
    known: found.known,
  };
}

/** "several of the survivors": the survivors. */
function withoutPart(view: View, phrase: Phrase): Phrase {
  const { first, last } = phrase;
  const isPart =
    PART.has(form(view, first)) || (is(view, first, NUMBER) && form(view, first) !== "one");
  const of = form(view, first) === "of" ? first : isPart ? first + 1 : last;
  return form(view, of) === "of" && of < last ? { ...phrase, first: of + 1 } : phrase;
}

const PART = new Set("several some many most both half all".split(" "));

const NO_SPEAKER = new Set(
  "i we you there those who nobody none what this that these us me people many some others neither both each either all most everyone few".split(
    " ",
  ),
);
/** "by his account": he. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ his: "he", her: "she", its: "it", their: "they" }),
);
const A_PRONOUN = {
  role: "",
  kind: "pronoun",
  short: null,
  paper: false,
  known: "definite",
} as const;

function hasWord({ tokens }: View, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.kind === "word") return true;
  return false;
}

const unowned = (name: string) => name.slice(0, name.length - possessive(name));

function cleaned(words: string): string {
  const single = /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, " ") : words;
  return (/[ ,]$/.test(single) ? single.replace(/[ ,]+$/, "") : single).trim();
}

const cut = (text: string, [start, end]: [number, number]): [number, number] => [
  start,
  end - possessive(text.slice(Math.max(start, end - 2), end)),
];

/** "(SDF)" right behind a name, or an aside that is one. */
function shortOf(view: View, [, last]: Range, phrase: Phrase): string | null {
  const inside = view.tokens[last + 2]?.text ?? "";
  if (
    form(view, last + 1) === "(" &&
    form(view, last + 3) === ")" &&
    /^[A-Z][A-Za-z.-]+$/.test(inside)
  )
    return inside;
  const { aside } = phrase;
  if (aside === null) return null;
  const at = bare(view, aside[0], aside[1])[0];
  const alone = view.tokens[aside[1]]?.text ?? "";
  return at === aside[1] && /^[A-Z]{2,}$/.test(alone) ? alone : null;
}
