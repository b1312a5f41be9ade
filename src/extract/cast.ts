import type { Speaker } from "../model/story.ts";
import { placeKey } from "./placeKey.ts";
import type { Named } from "./speakerNames.ts";

/** All who speak in a text, under the numbers that they were given when first met. */
export type Cast = {
  /** The number of the speaker that a name means in a sentence; null: a pronoun that nobody was named for. */
  meet: (named: Named, sentence: number) => number | null;
  /** Marks who was last spoken of, without speaking. */
  mention: (named: Named, sentence: number) => void;
  /** The entries in order, and the id of each number. */
  settle: () => { speakers: Speaker[]; ids: string[] };
};

type Member = {
  name: string;
  role: string;
  kind: "person" | "body" | "people";
  known: Named["known"];
  words: string[];
  short: string | null;
  /** Sentence of its last mention. */
  seen: number;
  first: number;
  speaks: boolean;
  /** Whether a report of it was named. */
  paper: boolean;
  /** Number of the member that it proved to be; null: itself. */
  same: number | null;
};

/** `fullNames`: last word of a person's name in lower case → the whole name, as far as the text gives it. */
export function cast(fullNames: ReadonlyMap<string, string>): Cast {
  const all: Member[] = [];
  const byForm = new Map<string, number>();
  let clock = 0;
  const root = (at: number): number => {
    const same = all[at]?.same ?? null;
    return same === null ? at : root(same);
  };
  const note = (at: number, named: Named, sentence: number) => {
    const member = all[at];
    if (!member) return at;
    member.seen = clock++;
    member.first = Math.max(member.first, sentence);
    if (member.role === "" && named.known !== "definite") member.role = named.role;
    member.short ??= named.short;
    member.paper ||= named.paper;
    byForm.set(formOf(named.name), at);
    if (named.short) byForm.set(formOf(named.short), at);
    return at;
  };
  const enter = (named: Named, sentence: number): number => {
    const whole = named.known === "name" ? fullNames.get(formOf(named.name)) : undefined;
    const full = whole ?? named.name;
    const kind = whole ? "person" : named.kind === "pronoun" ? "body" : named.kind;
    all.push({
      name: full,
      role: named.role,
      kind,
      known: named.known,
      words: wordsOf(full),
      short: named.short,
      seen: 0,
      first: sentence,
      speaks: false,
      paper: named.paper,
      same: null,
    });
    const at = all.length - 1;
    byForm.set(formOf(full), at);
    if (named.known === "name") foretold(at, sentence);
    return note(at, named, sentence);
  };
  /** "A think-tank" of the sentences just before proves to be the body that is now named. */
  const foretold = (at: number, sentence: number) => {
    const body = all[at];
    if (body?.kind !== "body") return;
    for (let i = at - 1; i >= 0 && i > at - 4; i--) {
      const one = all[i];
      if (one?.known !== "indefinite" || one.kind !== "body" || one.same !== null) continue;
      if (sentence - one.first > 2) continue;
      one.same = at;
      if (one.role !== "") body.role = one.role;
      return;
    }
  };
  const last = (fits: (one: Member) => boolean): number | null => {
    let best: number | null = null;
    const from = Math.max(0, all.length - MOST_LOOKED_AT);
    for (let i = from; i < all.length; i++) {
      const one = all[i];
      if (
        one &&
        one.same === null &&
        fits(one) &&
        (best === null || one.seen > (all[best]?.seen ?? 0))
      )
        best = i;
    }
    return best;
  };
  const find = (named: Named): number | null => {
    if (named.kind === "pronoun") return last(PRONOUN[named.name.toLowerCase()] ?? (() => false));
    const form = formOf(named.name);
    const exact = byForm.get(form);
    if (exact !== undefined && !(named.known === "indefinite")) return root(exact);
    if (named.known === "definite") {
      const said = wordsOf(named.name);
      const maker = PAPERS.has(said.at(-1) ?? "") ? last(({ paper }) => paper) : null;
      return maker ?? last((one) => isMeant(one, said));
    }
    if (named.known === "indefinite") return null;
    if (named.kind === "people" || named.known === "common") return null;
    return last((one) => one.known === "name" && one.kind !== "people" && isForm(one, named));
  };
  const meet = (named: Named, sentence: number): number | null => {
    const found = find(named);
    if (found === null) return named.kind === "pronoun" ? null : speaking(enter(named, sentence));
    return speaking(note(found, named, sentence));
  };
  const speaking = (at: number) => {
    const one = all[at];
    if (one) one.speaks = true;
    return at;
  };
  return {
    meet,
    mention: (named, sentence) => {
      const found = find(named);
      if (found === null) {
        const lone =
          named.known === "name" &&
          !/ |^[A-Z]{2}/.test(named.name) &&
          !fullNames.has(formOf(named.name));
        if (named.kind !== "pronoun" && !lone) enter(named, sentence);
      } else if (named.kind !== "pronoun") note(found, named, sentence);
    },
    settle: () => settled(all, root),
  };
}

const MOST_LOOKED_AT = 60;

const PRONOUN: { readonly [word: string]: (one: Member) => boolean } = {
  he: ({ kind }) => kind === "person",
  she: ({ kind }) => kind === "person",
  him: ({ kind }) => kind === "person",
  her: ({ kind }) => kind === "person",
  it: ({ kind }) => kind === "body",
  they: ({ kind }) => kind !== "person",
  them: ({ kind }) => kind !== "person",
};

function settled(all: readonly Member[], root: (at: number) => number) {
  const taken = new Set<string>();
  const own = new Map<number, string>();
  const speakers: Speaker[] = [];
  const speaks = new Set(all.flatMap((one, at) => (one.speaks ? [root(at)] : [])));
  for (const [at, { name, role, kind }] of all.entries()) {
    if (root(at) !== at || !speaks.has(at)) continue;
    const base = slug(name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    own.set(at, id);
    speakers.push({ id, name, role: role === "" ? ROLE[kind] : role });
  }
  return { speakers, ids: all.map((_, at) => own.get(root(at)) ?? "") };
}

/** Plain letters and digits: what a story file lets into an id. */
const slug = (name: string): string =>
  placeKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "") || "speaker";

const ROLE = { person: "person", body: "organisation", people: "group" };

/** Whether "the ministry", "the official", "the centre" means a member: its name or role has that word. */
function isMeant({ words, role, kind, speaks }: Member, said: readonly string[]): boolean {
  const head = said.at(-1) ?? "";
  if (said.length > 2) return false;
  if (said.length === 2)
    return (
      said.every((word) => words.includes(word)) ||
      (headOf(role) === head && role.includes(said[0] ?? ""))
    );
  if (words.includes(head) || headOf(role) === head) return true;
  if (GENERAL.has(head))
    return speaks && kind === "body" && !words.some((word) => STATE.test(word));
  return (SAME[head] ?? []).some((word) => words.includes(word) || headOf(role) === word);
}

const STATE = /^(?:government|ministry|army|police|military|court|council|parliament)$/;
const PAPERS = new Set("report study survey statement".split(" "));
const GENERAL = new Set(
  "group agency organisation organization body report statement study survey institution".split(
    " ",
  ),
);
const SAME: { readonly [word: string]: readonly string[] } = {
  monitor: ["observatory", "monitoring"],
  spokesperson: ["spokesman", "spokeswoman"],
  spokesman: ["spokesperson"],
  spokeswoman: ["spokesperson"],
  charity: ["doctors", "save"],
  army: ["military"],
  military: ["army"],
};

/** Whether two names are one: the same last or first words, or initials. */
function isForm(one: Member, { name, kind }: Named): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  if (one.short !== null && formOf(one.short) === formOf(name)) return true;
  if (words.length === 1 && /^[A-Z]{2,}$/.test(name))
    return initials(one.name) === name || initials(one.name, true) === name;
  if (/^[A-Z]{2,}$/.test(one.name) && words.length > 1) return initials(name) === one.name;
  if (one.kind === "person") {
    if (kind === "body" && words.length > 1) return false;
    const [a, b] = [words.at(-1), one.words.at(-1)];
    return a === b && (words.length === 1 || one.words.length === 1 || words[0] === one.words[0]);
  }
  if (kind === "person" && words.length > 1) return false;
  return (
    words.every((word) => one.words.includes(word)) &&
    (one.words[0] === words[0] || words.length > 1)
  );
}

/** The last word of a role before "of", "for" and the like. */
const headOf = (role: string) =>
  /(\S+)$/.exec(role.toLowerCase().replace(/ (?:of|for|at|in|with|from|to) .*$/, ""))?.[1] ?? "";

const initials = (name: string, all = false) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word) || all)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

const formOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:the|a|an) /, "")
    .replace(/\s+/g, " ")
    .replace(/ \([a-z.-]+\)$/, "");
const wordsOf = (name: string) =>
  formOf(name)
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !/^(?:of|the|for|and|in)$/.test(word));
