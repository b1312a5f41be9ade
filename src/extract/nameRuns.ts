import { GIVEN } from "./givenNames.ts";
import { BODY, BREAKS, CAPITAL, PEOPLE, POSSESSIVE, PREPOSITION } from "./kinds.ts";
import type { Parts, Range } from "./nameRange.ts";
import { form, is, type View } from "./phrases.ts";

const PARTICLE =
  /^(?:dela|de|da|del|dos|la|le|van|von|der|den|bin|ibn|bint|al|el|ben|y|e|of|for|the|and|&|st|ul|ur)$/;

/** A run of capitalised words from a token, with "of", "for" and "and" inside; null: no capital there. */
export function runFrom(view: View, at: number, last: number): Range | null {
  if (!is(view, at, CAPITAL)) return null;
  let end = at;
  for (let i = at + 1; i <= last && i < at + 14; i++) {
    if (is(view, end, POSSESSIVE) && !is(view, i, BODY)) break;
    if (is(view, i, CAPITAL)) end = i;
    else if (form(view, i) === "." && view.tokens[i]?.spaced === false) continue;
    else if (!PARTICLE.test(form(view, i))) break;
    else if (/^(?:of|for|and)$/.test(form(view, i)) && !goesOn(view, at, end)) break;
  }
  return [at, end];
}

/** Whether "of" behind a run belongs to a body's name. */
const goesOn = (view: View, first: number, end: number) =>
  is(view, end, BODY) ||
  (first === end ? !GIVEN.has(form(view, first)) : bodied(view, [first, end]));

function bodied(view: View, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++)
    if (
      is(view, i, BODY | PEOPLE) ||
      /^(?:league|observatory|doctors|organi[sz]ation|national|international|united|central|human|world|save)$/.test(
        form(view, i),
      )
    )
      return true;
  return false;
}

export function isPerson(view: View, [first, last]: Range): boolean {
  if (GIVEN.has(form(view, first)) && first < last) return true;
  if (bodied(view, [first, last])) return false;
  const text = view.tokens[first]?.text ?? "";
  if (first === last) return false;
  return last - first < 5 && !/^[A-Z]{2,}$/.test(text);
}

/** "the disaster agency AFAD", "BBC's Jonathan Marcus": a name at the end of the phrase. */
export function namedAfter(view: View, first: number, last: number): Parts | null {
  for (let i = first; i <= last && i < first + 12; i++) {
    if (is(view, i, PREPOSITION) && i > first) return null;
    if (form(view, i - 1) === "." && view.tokens[i]?.spaced === false) continue;
    if (
      !is(view, i, CAPITAL) ||
      is(view, i, POSSESSIVE) ||
      (i === first && first < last && !is(view, first - 1, POSSESSIVE))
    )
      continue;
    const run = runFrom(view, i, last);
    if (run === null || is(view, run[1], POSSESSIVE)) continue;
    if (run[0] === run[1] && is(view, run[0], BODY)) continue;
    if (run[1] < last && !is(view, run[1] + 1, PREPOSITION | BREAKS)) continue;
    const body = first < i ? is(view, i - 1, BODY | PEOPLE) : false;
    const kind = body || !isPerson(view, run) ? "body" : "person";
    return { name: run, role: first < i ? [first, i - 1] : null, kind, known: "name" };
  }
  return null;
}
