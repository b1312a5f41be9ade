import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING, type Origin } from "./origin.ts";
import { openingPeople, originsOf } from "./originOf.ts";

/** The countries of a count: named by its sentence, or those of the whole that it is a part of; []: none. */
export function originsFor(
  named: Named,
  count: Count,
  previous: Count | undefined,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  const { sentence } = count;
  const floor = previous?.sentence === sentence ? previous.span.next : sentence.opens;
  const opening = openingPeople(named, count);
  const known = opening === null ? inheritedBy(named, count, previous, origins) : [opening];
  const told = known.length > 0 ? known : originsOf(named, count, floor);
  if (told.length > 0) return told;
  const isPair = count.unit === "percent" && previous?.unit === "percent";
  if (isPair && previous.sentence === sentence) return origins.get(previous) ?? [];
  return nationalsOf(count, origins);
}

/** "960 from Germany, of whom 303 …": the part is of the same country. */
function inheritedBy(
  { tokens }: Named,
  { who, before, measure, span, sentence, rule }: Count,
  previous: Count | undefined,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  const isIncluded = /^(?:includ(?:e[sd]?|ing)|among)$/.test(form(tokens, span.from - 1));
  if (isIncluded && previous?.sentence === sentence && ORIGINATING.has(measure))
    return origins.get(previous) ?? [];
  const isSame = who === null && previous?.sentence === sentence && rule === "subject";
  if (isSame && before === null && measure === "returned") return origins.get(previous) ?? [];
  if (before === null) return [];
  const isOpening = form(tokens, sentence.opens) === "of";
  if (who === null && FIGURE.test(form(tokens, span.from - 2))) return origins.get(before) ?? [];
  const isPart = who === null ? isOpening || before.measure !== measure : who.isPart;
  return isPart && ORIGINATING.has(before.measure) ? (origins.get(before) ?? []) : [];
}

/** "put the figure at 2,400": of the same. */
const FIGURE = /^(?:figure|number|total|it)$/;

/** "90 Kosovars, including 47 minors": of the same people. */
function nationalsOf(
  { whole, before, sentence, who }: Count,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  const same = who === null && before?.sentence === sentence ? before : whole;
  const theirs = (same && origins.get(same)) ?? [];
  return theirs[0]?.place === null ? theirs : [];
}
