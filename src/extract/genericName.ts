import type { Parts, Range } from "./nameRange.ts";
import { form, is, type View } from "./phrases.ts";
import { KIND } from "./wordKinds.ts";

const LONGEST_NAME = 9;

/** "A local official", "police": named by what they are. */
export function generic(
  view: View,
  [first, to]: Range,
  indefinite: boolean,
  article: string,
): Parts {
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
