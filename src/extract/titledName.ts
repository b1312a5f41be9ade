import { GIVEN } from "./givenNames.ts";
import { BODY, CAPITAL, PAPER, PEOPLE, POSSESSIVE, ROLE, TIME } from "./kinds.ts";
import type { Parts, Range } from "./nameRange.ts";
import { form, is, type View } from "./phrases.ts";

/** "coalition spokesman Ryan Dillon": a name behind a role. */
export function titled(view: View, first: number, last: number): Parts | null {
  for (let i = Math.min(last - 1, first + 14); i >= first; i--) {
    if (!is(view, i, ROLE) || is(view, i, POSSESSIVE)) continue;
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
  if (!/^(?:of|for|to)$/.test(form(view, at))) return is(view, at, CAPITAL) ? at : null;
  const sole =
    is(view, title, CAPITAL) && is(view, form(view, at + 1) === "the" ? at + 2 : at + 1, CAPITAL);
  let end = at;
  while (end < last && (is(view, end + 1, CAPITAL) || /^(?:and|the|of)$/.test(form(view, end + 1))))
    end += 1;
  return lastGiven(view, at + 2, end) ?? (sole && end - at > 2 ? end - 1 : null);
}

function lastGiven(view: View, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (GIVEN.has(form(view, i))) return i;
  return null;
}

const NAME_PARTICLE = new Set(
  "dela de da del dos la van von der den bin ibn bint al el ben y abu".split(" "),
);

function personFrom(view: View, at: number, last: number): Range | null {
  if (!is(view, at, CAPITAL) || is(view, at, TIME)) return null;
  let end = at;
  for (let i = at + 1; i <= last && i < at + 7; i++) {
    if (is(view, i, CAPITAL)) end = i;
    else if (
      !NAME_PARTICLE.has(form(view, i)) &&
      !(form(view, i) === "." && view.tokens[i]?.spaced === false)
    )
      break;
  }
  for (let i = at; i <= end; i++)
    if (is(view, i, BODY | PEOPLE | PAPER) && is(view, i, CAPITAL)) return null;
  return [at, end];
}
