import {
  BODY,
  BREAKS,
  CAPITAL,
  DETERMINER,
  PAPER,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBORDINATE,
} from "./kinds.ts";
import type { Parts, Range } from "./nameRange.ts";
import { form, is, type View } from "./phrases.ts";

const LONGEST_NAME = 9;

/** "A local official", "police": named by what they are. */
export function generic(
  view: View,
  [first, to]: Range,
  indefinite: boolean,
  article: string,
): Parts {
  let last = Math.min(to, first + LONGEST_NAME - 1);
  while (last > first && is(view, last, PREPOSITION | DETERMINER | SUBORDINATE)) last -= 1;
  let head = first;
  for (let i = first; i <= last && !(i > first && is(view, i, PREPOSITION)); i++) head = i;
  const many = /[^s]s$/.test(form(view, head)) && !is(view, head, ROLE | BODY | CAPITAL | PAPER);
  const kind = many || is(view, head, PEOPLE) ? "people" : is(view, head, ROLE) ? "person" : "body";
  const led =
    head > first &&
    KIND_OF.has(form(view, head)) &&
    !is(view, head - 1, CAPITAL | BREAKS | POSSESSIVE);
  const role: Range | null = kind === "people" ? null : [led ? head - 1 : head, head];
  const capitals = hasCapital(view, first + 1, last) && !BASED.test(form(view, head - 1));
  const known = indefinite ? "indefinite" : article === "the" && !capitals ? "definite" : "common";
  return { name: [first, last], role, kind, known };
}

/** "the New York-based group". */
const BASED = /^(?:.*-)?based$/;

/** What tells little without the word before it: "a monitoring group". */
const KIND_OF = new Set(
  "group tank institute agency organisation organization network body center centre firm company service".split(
    " ",
  ),
);

function hasCapital(view: View, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, CAPITAL)) return true;
  return false;
}
