import type { Stance } from "../model/story.ts";
import {
  BODY,
  BREAKS,
  CAPITAL,
  CLAIM,
  CONTRAST,
  COUNTS,
  PAPER,
  PEOPLE,
  POSSESSIVE,
  ROLE,
  SAYS,
} from "./kinds.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Said, Stretch } from "./sayings.ts";

/** A stretch of a sentence in one voice. The later of two that overlap counts. */
export type Spoken = Stretch & {
  who: Phrase | null;
  /** The saying that names `who`: where it is null, the one whose subject speaks on. */
  via: Phrase | null;
  force: Stance;
  rule: string;
};

/** A saying with whom it makes speak. */
type Turn = { saying: Said; who: Phrase | null; via: Phrase | null; force: Stance };

/** The voices that the sayings of a stretch give to its words, widest first. */
export function spoken(view: View, found: readonly Said[], within: Stretch): Spoken[] {
  const voices: Spoken[] = [];
  let before: Turn | null = null;
  let closed = within.first;
  for (const saying of merged(found)) {
    const gap: number = before === null ? within.first : before.saying.last + 1;
    const border: number | null = before === null ? null : borderBefore(view, saying, gap);
    const turn: Turn = turnOf(view, saying, before, border);
    const { who, via, force } = turn;
    const base = { who, via, force, rule: saying.rule };
    const from = pieceStart(view, saying.first, gap);
    voices.push(voice(base, saying.verb, saying.verb));
    if (saying.rule === "by" && before?.saying.reach === "after") {
      voices.push(voice({ ...base, via: before.who }, from, saying.first - 1));
      continue;
    }
    if (saying.reach === "around") {
      const paper = before?.who && voices.at(-2);
      if (paper?.who && isBarePaper(view, paper.who)) paper.who = base.who;
      spreadBack(voices, base, { saying, border, gap, closed });
      closed = saying.last + 1;
    }
    if (saying.reach === "before") voices.push(voice(base, from, saying.first - 1));
    else voices.push(...ahead(view, base, saying, within.last));
    before = turn;
  }
  return voices;
}

/** "initial findings", "an early count": words of whoever gives them, and not "the UN's findings". */
function isBarePaper(view: View, { first, last }: Phrase): boolean {
  if (!is(view, last, CLAIM | PAPER)) return false;
  for (let i = first; i <= last; i++)
    if (is(view, i, POSSESSIVE | BODY | PEOPLE | ROLE) || (i > first && is(view, i, CAPITAL)))
      return false;
  return !is(view, first, CAPITAL) || first < last;
}

type Base = Omit<Spoken, "first" | "last">;

/** Spelt out, since copies of all fields are slow here. */
const voice = ({ who, via, force, rule }: Base, first: number, last: number): Spoken => ({
  who,
  via,
  force,
  rule,
  first,
  last,
});

/** Who speaks in a saying, after the one before it and the border between the two. */
function turnOf(view: View, told: Said, before: Turn | null, border: number | null): Turn {
  const isTheirs = before?.who && told.who && border === null && isBarePaper(view, told.who);
  const saying = isTheirs ? { ...told, who: null } : told;
  const { inner, reach } = saying;
  const speaksOn = saying.who === null;
  const outer = saying.who ?? before?.who ?? null;
  const nested = border === null && before?.saying.reach === "after" && reach === "after";
  const relayed = speaksOn ? (before?.via ?? null) : nested ? (before?.who ?? null) : null;
  const accuses = speaksOn && before?.saying.rule === "accused" && saying.force === "asserts";
  return {
    saying,
    who: inner ?? outer,
    via: inner === null ? relayed : outer,
    force: accuses ? "alleges" : saying.force,
  };
}

/** The words that follow a saying: what it denies or doubts, and the rest, which is plainly said. */
function ahead(view: View, base: Base, saying: Said, end: number): Spoken[] {
  const last = forceEnd(view, saying, end);
  const governed = voice(base, saying.last + 1, last);
  const plain = saying.force === "asserts" || saying.rule === "accused" || last >= end;
  return plain ? [governed] : [governed, { ...base, force: "asserts", first: last + 1, last: end }];
}

/** "Reuters, citing officials, said": one saying with both. */
function merged(found: readonly Said[]): Said[] {
  const all: Said[] = [];
  for (const saying of found) {
    const before = all.at(-1);
    if (
      saying.rule === "citing" &&
      saying.who === null &&
      before &&
      before.inner === null &&
      before.who
    ) {
      all[all.length - 1] = {
        ...before,
        inner: saying.inner,
        last: before.reach === "after" ? before.last : saying.last,
      };
      continue;
    }
    if (before?.rule === "citing" && before.who === null && saying.who && saying.inner === null) {
      all[all.length - 1] = { ...saying, inner: before.inner };
      continue;
    }
    all.push(saying);
  }
  return all;
}

type Place = { saying: Said; border: number | null; gap: number; closed: number };

/** Gives the words before "…, X said" to X; where no clause of its own begins there, X relays who spoke before. */
function spreadBack(voices: Spoken[], base: Base, { saying, border, gap, closed }: Place): void {
  const prior = voices.at(-2);
  const relays = prior && border === null && gap > closed && prior.rule !== "counts";
  if (!relays) voices.push(voice(base, border === null ? closed : border + 1, saying.first - 1));
  else if (prior.via === null && prior.who !== null) prior.via = base.who;
}

const STRONG = new Set("but while whereas although though ; — –".split(" "));

/** The word between two sayings at which the second's own words begin; null: none. */
function borderBefore(view: View, saying: Said, gap: number): number | null {
  let weak: number | null = null;
  for (let i = saying.first - 1; i >= gap && saying.first - i < 60; i--) {
    const word = form(view, i);
    if (STRONG.has(word)) return i;
    if (weak !== null) continue;
    if (word === "and" && (form(view, i - 1) === "," || saying.reach !== "around")) weak = i;
    const opens = i === saying.first - 1 && saying.reach === "after" && saying.rule === "said";
    if (opens && word === ",") weak = i;
  }
  return weak;
}

const PAIRING = new Set(["than", "and"]);

function pieceStart(view: View, at: number, floor: number): number {
  let first = at - 1;
  while (
    first > floor &&
    !is(view, first - 1, BREAKS | CONTRAST) &&
    !PAIRING.has(form(view, first - 1))
  )
    first -= 1;
  return first;
}

const TURNS = new Set("; : — – but saying adding instead".split(" "));

/** Where what a denial governs ends: at a dash, "but", or a further verb of the same subject. */
function forceEnd(view: View, { last, force, first, reach, rule }: Said, end: number): number {
  if (rule === "accused") {
    for (let i = last + 1; i < end; i++) if (form(view, i + 1) === ",") return i;
    return end;
  }
  if (force !== "denies" && force !== "doubts") return end;
  for (let i = (reach === "around" ? last : Math.max(first, last)) + 1; i <= end; i++)
    if (TURNS.has(form(view, i)) || (form(view, i) === "and" && is(view, i + 1, SAYS | COUNTS)))
      return i - 1;
  return end;
}
