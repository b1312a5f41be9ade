import { generic } from "./genericName.ts";
import {
  BODY,
  BREAKS,
  CAPITAL,
  DETERMINER,
  NUMBER,
  PAPER,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYING,
  SUBORDINATE,
  VERB,
} from "./kinds.ts";
import { bare, NOBODY, type Parts, type Range, shortRole } from "./nameRange.ts";
import { isPerson, namedAfter, runFrom } from "./nameRuns.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import { titled } from "./titledName.ts";

export function parts(view: View, phrase: Phrase): Parts {
  const { aside } = phrase;
  const alias = aliasAfter(view, phrase.last);
  const head = within(view, phrase.first, phrase.last);
  const own = aside && ownName(view, aside);
  if (own) return { ...head, name: own, role: head.name, kind: "body", known: "name" };
  if (alias !== null)
    return { ...head, name: alias, role: head.name, kind: "person", known: "name" };
  if (aside === null || is(view, aside[0], SAYING)) return head;
  const second = is(view, aside[0], SUBORDINATE) ? null : within(view, aside[0], aside[1]);
  if (second === null || !mayBe(view, head, second, aside)) {
    const role = shortRole(view, aside);
    const kind = head.kind === "person" && role !== null && isBody(view, role) ? "body" : head.kind;
    return { ...head, kind, role: head.role ?? (second ? role : null) };
  }
  return { ...second, role: shortRole(view, bare(view, phrase.first, phrase.last)) };
}

/** "the affiliate, which calls itself Tarsa Province": the name that a body goes by; null: it tells none. */
function ownName(view: View, [first, last]: Range): Range | null {
  for (let i = first; i < last && i < first + 4; i++)
    if (CALLED.test(form(view, i)) && is(view, i + 1, CAPITAL)) return runFrom(view, i + 1, last);
  return null;
}

const CALLED = /^(?:itself|themselves)$/;

/** "a charity for children", not "the leader of a militia". */
function isBody(view: View, [first, last]: Range): boolean {
  let head = first;
  while (head < last && !is(view, head + 1, PREPOSITION)) head += 1;
  return is(view, head, BODY);
}

/** "a woman who gave her name as Umm Yasin", "who identified himself only as Petro"; null: no such words follow. */
function aliasAfter(view: View, last: number): Range | null {
  for (let i = last + 1; i < last + 10; i++) {
    if (i > last + 2 && is(view, i, BREAKS)) return null;
    if (form(view, i) !== "as" || !is(view, i + 1, CAPITAL)) continue;
    const led = [1, 2].some((n) => /^(?:name|himself|herself)$/.test(form(view, i - n)));
    return led ? runFrom(view, i + 1, i + 4) : null;
  }
  return null;
}

/** Whether an aside names who the phrase before it describes: not the country in "officials in Kabul, Afghanistan". */
function mayBe(view: View, head: Parts, second: Parts, [first, last]: Range): boolean {
  const phraseLast = first - 2;
  if (head.known === "name" || second.known !== "name" || head.kind === "people") return false;
  const led = is(view, first, DETERMINER | ROLE) || second.kind === "person";
  if (head.kind === "body" && is(view, phraseLast, BODY) && second.name[1] === last) return true;
  return led || /^[A-Z]{2,}$/.test(view.tokens[last]?.text ?? "");
}

/** Name, role and kind of a phrase without its aside. */
function within(view: View, from: number, to: number): Parts {
  const article = form(view, from);
  const [start, end] = bare(view, from, to);
  const first = skipSuch(view, start, end);
  const last = beforeParticiple(view, first, end);
  const indefinite =
    article === "a" || article === "an" || article === "one" || article === "another";
  const paper = ofPaper(view, first, end);
  if (paper !== null) return paper;
  const person = titled(view, first, last);
  if (person !== null) return person;
  const run = runFrom(view, first, last);
  if (run !== null) {
    const owned = is(view, run[1], POSSESSIVE) && run[1] < last;
    if (owned && is(view, last, PAPER))
      return { name: run, role: null, kind: "body", known: "name" };
    const inner = owned ? namedAfter(view, run[1] + 1, last) : null;
    if (inner !== null) return inner;
    if (
      run[1] === last ||
      is(view, run[1] + 1, PREPOSITION) ||
      form(view, run[1] + 1) === "(" ||
      form(view, run[1] + 1) === "and"
    ) {
      if (owned) return generic(view, [first, last], indefinite, article);
      const kind = article === "the" || !isPerson(view, run) ? "body" : "person";
      const name: Range = form(view, run[1] + 1) === "and" ? [run[0], last] : run;
      if (is(view, run[1], BODY | PEOPLE) && run[0] === run[1])
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
    const led = is(view, i + 1, DETERMINER | CAPITAL | NUMBER);
    if (led && /ing$/.test(form(view, i)) && !is(view, i, CAPITAL)) return i - 1;
    if (is(view, i, VERB) && /^(?:up|by)$/.test(form(view, i + 1))) return i - 1;
    if (is(view, i, PREPOSITION) && form(view, i) !== "of" && i > first + 12) return i - 1;
  }
  return last;
}

const skipSuch = (view: View, first: number, last: number) =>
  first < last && /^(?:its|his|her|their)$/.test(form(view, first)) ? first + 1 : first;

/** "the Soufan report", "figures from X", "a tally by X": the maker speaks. */
function ofPaper(view: View, first: number, last: number): Parts | null {
  for (let i = first; i <= last && i < first + 10; i++) {
    if (!is(view, i, PAPER) || (is(view, i, CAPITAL) && i > first)) continue;
    const owner = ownerBefore(view, first, i);
    if (owner !== null) return owner;
    const by = makerAfter(view, i, last);
    if (by !== null) return within(view, by, last);
    const run = runFrom(view, first, i - 1);
    if (run === null || run[0] !== first || isCommon(view, run)) return null;
    return run[1] === i - 1 || is(view, run[1], POSSESSIVE)
      ? { name: run, role: null, kind: "body", known: "name" }
      : null;
  }
  return null;
}

/** "the ministry's figures": the ministry. */
function ownerBefore(view: View, first: number, paper: number): Parts | null {
  for (let i = first; i < paper; i++) {
    if (!is(view, i, POSSESSIVE)) continue;
    if (is(view, i, CAPITAL)) return null;
    const owner = generic(view, [first, i], false, "the");
    return is(view, i, BODY | PEOPLE | ROLE) ? owner : null;
  }
  return null;
}

function makerAfter(view: View, paper: number, last: number): number | null {
  for (let i = paper + 1; i < last && i < paper + 7; i++)
    if (/^(?:by|from)$/.test(form(view, i))) return i + 1;
  return form(view, paper + 1) === "of" && is(view, last, CAPITAL) ? paper + 2 : null;
}

/** "Government data", "Police figures": a small word with the capital of a sentence. */
const isCommon = (view: View, [first, last]: Range) =>
  NOBODY.has(form(view, first)) ||
  (first === last && is(view, first, BODY | PEOPLE | ROLE) && !is(view, first, POSSESSIVE));
