import { GIVEN } from "./givenNames.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import { KIND } from "./wordKinds.ts";

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
export function named(text: string, view: View, phrase: Phrase): Named | null {
  const { tokens } = view;
  const range = ([first, last]: Range): [number, number] => [
    tokens[first]?.start ?? 0,
    tokens[last]?.end ?? 0,
  ];
  const words = (at: Range | null) => (at === null ? "" : cleaned(text.slice(...range(at))));
  const one = phrase.first === phrase.last ? form(view, phrase.first) : "";
  if (
    /^(?:i|we|you|there|those|who|nobody|none|what|this|that|these|us|me|people|many|some|others|neither|both|each|either|all|most|everyone|few)$/.test(
      one,
    )
  )
    return null;
  if (is(view, phrase.first, KIND.pronoun) && one !== "") {
    const span = range([phrase.first, phrase.last]);
    return {
      name: one,
      role: "",
      kind: "pronoun",
      span,
      short: null,
      paper: false,
      known: "definite",
    };
  }
  const found = parts(view, phrase);
  if (is(view, found.name[1], KIND.claim) && NOBODY.test(form(view, found.name[0]))) return null;
  const name = possessor(words(found.name), found.kind);
  if (!/[^\W_]|[^\0-\x7f‘’“”]/.test(name)) return null;
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

/** Reports that nobody stands for. */
const NOBODY =
  /^(?:reports|unconfirmed|initial|preliminary|early|some|other|several|earlier|first|many)$/;

type Range = readonly [number, number];
type Parts = { name: Range; role: Range | null; kind: Named["kind"]; known: Named["known"] };

const LONGEST_ROLE = 8;

function parts(view: View, phrase: Phrase): Parts {
  const { aside } = phrase;
  const head = within(view, phrase.first, phrase.last);
  if (aside === null || is(view, aside[0], KIND.saying)) return head;
  const second = is(view, aside[0], KIND.subordinate) ? null : within(view, aside[0], aside[1]);
  if (second === null || !mayBe(view, head, second, aside))
    return { ...head, role: head.role ?? (second ? shortRole(view, aside) : null) };
  return { ...second, role: shortRole(view, bare(view, phrase.first, phrase.last)) };
}

/** Whether an aside names who the phrase before it describes: not the country in "officials in Kabul, Afghanistan". */
function mayBe(view: View, head: Parts, second: Parts, [first, last]: Range): boolean {
  if (head.known === "name" || second.known !== "name" || head.kind === "people") return false;
  const led = is(view, first, KIND.determiner | KIND.role) || second.kind === "person";
  return led || /^[A-Z]{2,}$/.test(view.tokens[last]?.text ?? "");
}

/** A role up to its first "of", "for" or sign where it is long. */
function shortRole(view: View, [from, to]: Range): Range | null {
  const [first] = bare(view, from, to);
  if (is(view, first, KIND.preposition) || /^(?:aged|\d+)$/.test(form(view, first))) return null;
  let last = Math.min(to, first + LONGEST_ROLE - 1);
  for (let i = first; i <= last; i++) if (is(view, i, KIND.breaks)) last = i - 1;
  while (last > first && is(view, last, KIND.preposition | KIND.determiner)) last -= 1;
  return first <= last ? [first, last] : null;
}

const bare = (view: View, first: number, last: number): Range =>
  first < last && is(view, first, KIND.determiner) && !is(view, first, KIND.possessive)
    ? [first + 1, last]
    : [first, last];

/** Name, role and kind of a phrase without its aside. */
function within(view: View, from: number, to: number): Parts {
  const article = form(view, from);
  const [start, end] = bare(view, from, to);
  const first = skipSuch(view, start, end);
  const last = beforeParticiple(view, first, end);
  const indefinite =
    article === "a" || article === "an" || article === "one" || article === "another";
  const paper = ofPaper(view, first, last);
  if (paper !== null) return paper;
  const person = titled(view, first, last);
  if (person !== null) return person;
  const run = runFrom(view, first, last);
  if (run !== null) {
    const owned = is(view, run[1], KIND.possessive) && run[1] < last;
    if (owned && is(view, last, KIND.paper))
      return { name: run, role: null, kind: "body", known: "name" };
    const inner = owned ? namedAfter(view, run[1] + 1, last) : null;
    if (inner !== null) return inner;
    if (
      run[1] === last ||
      is(view, run[1] + 1, KIND.preposition) ||
      form(view, run[1] + 1) === "(" ||
      form(view, run[1] + 1) === "and"
    ) {
      if (owned) return generic(view, [first, last], indefinite, article);
      const kind = article === "the" || !isPerson(view, run) ? "body" : "person";
      const name: Range = form(view, run[1] + 1) === "and" ? [run[0], last] : run;
      if (is(view, run[1], KIND.body | KIND.people) && run[0] === run[1])
        return generic(view, [first, last], indefinite, article);
      return { name, role: null, kind, known: "name" };
    }
  }
  return (
    namedAfter(view, first, last) ??
    generic(view, [indefinite ? from : first, last], indefinite, article)
  );
}

/** "the coalition | battling the group": a name ends before its participle. */
function beforeParticiple(view: View, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const led = is(view, i + 1, KIND.determiner | KIND.capital | KIND.number);
    if (led && /ing$/.test(form(view, i)) && !is(view, i, KIND.capital)) return i - 1;
    if (is(view, i, KIND.preposition) && form(view, i) !== "of" && i > first + 12) return i - 1;
  }
  return last;
}

const skipSuch = (view: View, first: number, last: number) =>
  first < last && /^(?:its|his|her|their)$/.test(form(view, first)) ? first + 1 : first;

/** "the Soufan report", "figures from X", "a tally by X": the maker speaks. */
function ofPaper(view: View, first: number, last: number): Parts | null {
  for (let i = first; i <= last && i < first + 10; i++) {
    if (!is(view, i, KIND.paper) || (is(view, i, KIND.capital) && i > first)) continue;
    const owner = ownerBefore(view, first, i);
    if (owner !== null) return owner;
    const by = makerAfter(view, i, last);
    if (by !== null) return within(view, by, last);
    const run = runFrom(view, first, i - 1);
    if (run === null || run[0] !== first || isCommon(view, run)) return null;
    return run[1] === i - 1 || is(view, run[1], KIND.possessive)
      ? { name: run, role: null, kind: "body", known: "name" }
      : null;
  }
  return null;
}

/** "the ministry's figures": the ministry. */
function ownerBefore(view: View, first: number, paper: number): Parts | null {
  for (let i = first; i < paper; i++) {
    if (!is(view, i, KIND.possessive)) continue;
    if (is(view, i, KIND.capital)) return null;
    const owner = generic(view, [first, i], false, "the");
    return is(view, i, KIND.body | KIND.people | KIND.role) ? owner : null;
  }
  return null;
}

function makerAfter(view: View, paper: number, last: number): number | null {
  for (let i = paper + 1; i < last && i < paper + 7; i++)
    if (/^(?:by|from)$/.test(form(view, i))) return i + 1;
  return form(view, paper + 1) === "of" && is(view, last, KIND.capital) ? paper + 2 : null;
}

/** "coalition spokesman Ryan Dillon": a name behind a role. */
function titled(view: View, first: number, last: number): Parts | null {
  for (let i = Math.min(last - 1, first + 14); i >= first; i--) {
    if (!is(view, i, KIND.role) || is(view, i, KIND.possessive)) continue;
    const at = afterTitle(view, i, last);
    const run = at === null ? null : personFrom(view, at, last);
    if (run === null || at === null) continue;
    const role: Range | null = isAddress(view, first, at - 1) ? null : [first, at - 1];
    return { name: run, role, kind: "person", known: "name" };
  }
  return null;
}

const isAddress = (view: View, first: number, last: number) =>
  last <= first + 1 && /^(?:mr|mrs|ms|dr|prof)$/.test(form(view, first));

/** Where the name behind a title begins: over a point, and over "of State" and the like. */
function afterTitle(view: View, title: number, last: number): number | null {
  let at = title + 1;
  if (form(view, at) === ".") at += 1;
  if (!/^(?:of|for|to)$/.test(form(view, at))) return is(view, at, KIND.capital) ? at : null;
  const sole = is(view, title, KIND.capital) && is(view, at + 1, KIND.capital);
  let end = at;
  while (
    end < last &&
    (is(view, end + 1, KIND.capital) || /^(?:and|the|of)$/.test(form(view, end + 1)))
  )
    end += 1;
  return lastGiven(view, at + 2, end) ?? (sole && end - at > 2 ? end - 1 : null);
}

function lastGiven(view: View, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (GIVEN.has(form(view, i))) return i;
  return null;
}

/** "Government data", "Police figures": a small word with the capital of a sentence. */
const isCommon = (view: View, [first, last]: Range) =>
  NOBODY.test(form(view, first)) ||
  (first === last &&
    is(view, first, KIND.body | KIND.people | KIND.role) &&
    !is(view, first, KIND.possessive));

const PARTICLE =
  /^(?:dela|de|da|del|dos|la|le|van|von|der|den|bin|ibn|bint|al|el|ben|y|e|of|for|the|and|&|st|ul|ur)$/;
const NAME_PARTICLE = /^(?:dela|de|da|del|dos|la|van|von|der|den|bin|ibn|bint|al|el|ben|y|abu)$/;

function personFrom(view: View, at: number, last: number): Range | null {
  if (!is(view, at, KIND.capital) || is(view, at, KIND.time)) return null;
  let end = at;
  for (let i = at + 1; i <= last && i < at + 7; i++) {
    if (is(view, i, KIND.capital)) end = i;
    else if (
      !NAME_PARTICLE.test(form(view, i)) &&
      !(form(view, i) === "." && view.tokens[i]?.spaced === false)
    )
      break;
  }
  for (let i = at; i <= end; i++)
    if (
      is(view, i, KIND.body | KIND.people | KIND.paper) &&
      is(view, i, KIND.capital) &&
      end > at + 1
    )
      return null;
  return [at, end];
}

/** A run of capitalised words from a token, with "of", "for" and "and" inside; null: no capital there. */
function runFrom(view: View, at: number, last: number): Range | null {
  if (!is(view, at, KIND.capital)) return null;
  let end = at;
  for (let i = at + 1; i <= last && i < at + 14; i++) {
    if (is(view, end, KIND.possessive) && !is(view, i, KIND.body)) break;
    if (is(view, i, KIND.capital)) end = i;
    else if (form(view, i) === "." && view.tokens[i]?.spaced === false) continue;
    else if (!PARTICLE.test(form(view, i))) break;
    else if (/^(?:of|for|and)$/.test(form(view, i)) && !goesOn(view, at, end)) break;
  }
  return [at, end];
}

/** Whether "of" behind a run belongs to a body's name. */
const goesOn = (view: View, first: number, end: number) =>
  is(view, end, KIND.body) ||
  (first === end ? !GIVEN.has(form(view, first)) : bodied(view, [first, end]));

function bodied(view: View, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++)
    if (
      is(view, i, KIND.body | KIND.people) ||
      /^(?:league|observatory|doctors|organi[sz]ation|national|international|united|central|human|world|save)$/.test(
        form(view, i),
      )
    )
      return true;
  return false;
}

function isPerson(view: View, [first, last]: Range): boolean {
  if (GIVEN.has(form(view, first)) && first < last) return true;
  if (bodied(view, [first, last])) return false;
  const text = view.tokens[first]?.text ?? "";
  if (first === last) return false;
  return last - first < 5 && !/^[A-Z]{2,}$/.test(text);
}

/** "the disaster agency AFAD", "BBC's Jonathan Marcus": a name at the end of the phrase. */
function namedAfter(view: View, first: number, last: number): Parts | null {
  for (let i = first; i <= last && i < first + 12; i++) {
    if (is(view, i, KIND.preposition) && i > first) return null;
    if (form(view, i - 1) === "." && view.tokens[i]?.spaced === false) continue;
    if (
      !is(view, i, KIND.capital) ||
      is(view, i, KIND.possessive) ||
      (i === first && first < last && !is(view, first - 1, KIND.possessive))
    )
      continue;
    const run = runFrom(view, i, last);
    if (run === null || is(view, run[1], KIND.possessive)) continue;
    if (run[1] < last && !is(view, run[1] + 1, KIND.preposition | KIND.breaks)) continue;
    const body = first < i ? is(view, i - 1, KIND.body | KIND.people) : false;
    const kind = body || !isPerson(view, run) ? "body" : "person";
    return { name: run, role: first < i ? [first, i - 1] : null, kind, known: "name" };
  }
  return null;
}

const LONGEST_NAME = 9;

/** "A local official", "police": named by what they are. */
function generic(view: View, [first, to]: Range, indefinite: boolean, article: string): Parts {
  let last = Math.min(to, first + LONGEST_NAME - 1);
  while (last > first && is(view, last, KIND.preposition | KIND.determiner | KIND.subordinate))
    last -= 1;
  let head = first;
  for (let i = first; i <= last && !(i > first && is(view, i, KIND.preposition)); i++) head = i;
  const many =
    /[^s]s$/.test(form(view, head)) &&
    !is(view, head, KIND.role | KIND.body | KIND.capital | KIND.paper);
  const kind =
    many || is(view, head, KIND.people) ? "people" : is(view, head, KIND.role) ? "person" : "body";
  const role: Range | null = kind === "people" ? null : [head, head];
  const capitals = hasCapital(view, first + 1, last);
  const known = indefinite ? "indefinite" : article === "the" && !capitals ? "definite" : "common";
  return { name: [first, last], role, kind, known };
}

function hasCapital(view: View, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, KIND.capital)) return true;
  return false;
}

const cleaned = (words: string) =>
  words
    .replace(/\s+/g, " ")
    .replace(/[\s,]+$/, "")
    .trim();
const possessor = (name: string, kind: Named["kind"]) =>
  kind === "pronoun" ? name : name.replace(/['’]s?$/, "");
const cut = (text: string, [start, end]: [number, number]): [number, number] => [
  start,
  end - (/['’]s?$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0),
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
