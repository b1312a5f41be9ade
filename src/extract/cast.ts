import type { Speaker } from "../model/story.ts";
import {
  formOf,
  initials,
  isAcronym,
  isForetold,
  isForm,
  isMeant,
  type Member,
  PAPERS,
  rootOf,
  wordsOf,
} from "./members.ts";
import type { Named } from "./speakerNames.ts";
import { speakersOf } from "./speakersOf.ts";

/** All who speak in a text, under the numbers that they were given when first met. */
export type Cast = {
  /** Another report begins: nobody of the one before is its "he" or "it". */
  turn: () => void;
  /** The number of the speaker that a name means in a sentence; null: a pronoun that nobody was named for. */
  meet: (named: Named, sentence: number) => number | null;
  /** Marks who was last spoken of, without speaking. */
  mention: (named: Named, sentence: number) => void;
  /** Notes a body that is named or told of without speaking: "a monitoring group", "the Osh gang". */
  introduce: (named: Named, sentence: number) => void;
  /** Marks a speaker whose statement or, as `told`, whose report or figures are told of. */
  publish: (at: number, told: boolean) => void;
  /** Whether its report or figures are told of. */
  publishes: (at: number) => boolean;
  /** The entries in order, and the id of each number. */
  settle: () => { speakers: Speaker[]; ids: string[] };
};

/** What is known of them while a text is heard. */
type Known = {
  all: Member[];
  byForm: Map<string, number>;
  /** Last word of a person's name in lower case → the whole name, as far as the text gives it. */
  fullNames: ReadonlyMap<string, string>;
  /** Counts the mentions. */
  clock: number;
  story: number;
};

/** `fullNames`: last word of a person's name in lower case → the whole name, as far as the text gives it. */
export function cast(fullNames: ReadonlyMap<string, string>): Cast {
  const known: Known = { all: [], byForm: new Map(), fullNames, clock: 0, story: 0 };
  return {
    turn: () => {
      known.story += 1;
    },
    meet: (named, sentence) => {
      const found = find(known, named);
      if (found === null && named.kind === "pronoun") return null;
      const at = found ?? enter(known, named, sentence);
      if (found === null) foretold(known, at, sentence);
      const one = note(known, at, named, sentence);
      if (one) one.speaks = true;
      return at;
    },
    mention: (named, sentence) => {
      if (named.kind === "pronoun") return;
      const found = find(known, named);
      if (found === null && isLone(known, named)) return;
      const at = found ?? enter(known, named, sentence);
      if (found === null) foretold(known, at, sentence);
      note(known, at, named, sentence);
    },
    introduce: (named, sentence) => {
      if (!known.byForm.has(formOf(named.name)) && find(known, named) === null)
        enter(known, named, sentence);
    },
    publish: (at, told) => {
      const one = known.all[rootOf(known.all, at)];
      if (one) one.paper = true;
      if (one) one.told ||= told;
    },
    publishes: (at) => known.all[rootOf(known.all, at)]?.told === true,
    settle: () => speakersOf(known.all),
  };
}

/** A single word that is nobody's known name: it may be any word. */
const isLone = ({ fullNames }: Known, { name, known }: Named) =>
  known === "name" && !/ |^[A-Z]{2}/.test(name) && !fullNames.has(formOf(name));

/** The member of a number, named once more. */
function note(known: Known, at: number, named: Named, sentence: number): Member | undefined {
  const member = known.all[at];
  if (!member) return undefined;
  member.seen = known.clock;
  known.clock += 1;
  member.story = known.story;
  member.first = Math.max(member.first, sentence);
  if (member.role === "" && named.known !== "definite") member.role = named.role;
  if (named.short !== null) member.shortForm = formOf(named.short);
  member.paper ||= named.paper;
  if (named.kind !== "pronoun") known.byForm.set(formOf(named.name), at);
  if (named.short !== null) known.byForm.set(formOf(named.short), at);
  return member;
}

function enter(known: Known, named: Named, sentence: number): number {
  const member = newMember(known, named, sentence);
  known.all.push(member);
  known.byForm.set(member.form, known.all.length - 1);
  return known.all.length - 1;
}

function newMember({ fullNames, story }: Known, named: Named, sentence: number): Member {
  const whole = named.known === "name" ? fullNames.get(formOf(named.name)) : undefined;
  const name = whole ?? named.name;
  const form = formOf(name);
  return {
    name,
    role: named.role,
    kind: whole ? "person" : named.kind === "pronoun" ? "body" : named.kind,
    known: named.known,
    words: wordsOf(form),
    form,
    shortForm: named.short === null ? "" : formOf(named.short),
    initials: initials(name),
    acronym: isAcronym(name),
    seen: 0,
    first: sentence,
    speaks: false,
    paper: named.paper,
    told: named.paper,
    story,
    same: null,
  };
}

/** "A think-tank" of the sentences just before proves to be the body that is now named. */
function foretold({ all }: Known, at: number, sentence: number): void {
  const body = all[at];
  if (body?.kind !== "body" || body.known !== "name") return;
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const one = all[i];
    if (one?.known !== "indefinite" || one.kind !== "body" || one.same !== null) continue;
    if (sentence - one.first > 2 || !isForetold(one, body)) continue;
    one.same = at;
    body.paper ||= one.paper;
    body.told ||= one.told;
    if (one.role !== "") body.role = one.role;
    return;
  }
}

/** How many members back a name may lie: this keeps every text linear. */
const MOST_LOOKED_AT = 60;

/** The member seen last that fits; null: none. */
function last({ all }: Known, fits: (one: Member) => boolean): number | null {
  let best: number | null = null;
  for (let i = Math.max(0, all.length - MOST_LOOKED_AT); i < all.length; i++) {
    const one = all[i];
    if (!one || one.same !== null || !fits(one)) continue;
    if (best === null || one.seen > (all[best]?.seen ?? 0)) best = i;
  }
  return best;
}

function find(known: Known, named: Named): number | null {
  const here = (fits: (one: Member) => boolean) =>
    last(known, (one) => one.story === known.story && fits(one));
  if (named.kind === "pronoun")
    return here(PRONOUNS.get(named.name.toLowerCase()) ?? (() => false));
  if (named.known === "indefinite") return null;
  if (named.known === "definite") {
    const said = wordsOf(formOf(named.name));
    const maker = PAPERS.has(said.at(-1) ?? "")
      ? here((one) => (said.at(-1) === "statement" ? one.paper : one.told))
      : null;
    if (maker !== null) return maker;
    const exact = known.byForm.get(formOf(named.name));
    const one = exact === undefined ? undefined : known.all[rootOf(known.all, exact)];
    const isHere = exact !== undefined && known.all[exact]?.story === known.story;
    const spoke = isHere && !one?.speaks ? here((one) => one.speaks && isMeant(one, said)) : null;
    return spoke ?? (isHere ? rootOf(known.all, exact) : here((one) => isMeant(one, said)));
  }
  const exact = known.byForm.get(formOf(named.name));
  if (exact !== undefined) return rootOf(known.all, exact);
  if (named.kind === "people" || named.known === "common") return null;
  const now = newMember(known, named, 0);
  return last(known, (one) => one.known === "name" && one.kind !== "people" && isForm(one, now));
}

const isPerson = ({ kind }: Member) => kind === "person";
const PRONOUNS: ReadonlyMap<string, (one: Member) => boolean> = new Map([
  ["he", isPerson],
  ["she", isPerson],
  ["him", isPerson],
  ["her", isPerson],
  ["it", ({ kind }: Member) => kind === "body"],
  ["they", ({ kind }: Member) => kind !== "person"],
  ["them", ({ kind }: Member) => kind !== "person"],
]);
