import { figureBounds, partOf, shareOf } from "./arithmetic.ts";
import { type Bounds, intervalWords } from "./interval.ts";
import { figureSubject, listed } from "./phrase.ts";
import { countryName } from "./places.ts";
import { isSound } from "./sound.ts";
import { standings } from "./standing.ts";
import type { Figure, Story } from "./story.ts";
import { isTotal, sumOf } from "./sum.ts";

/** A figure that follows from others by interval arithmetic: never a claim of the text. */
export type Derived = {
  /** Unique among the derived figures of a story. */
  id: string;
  value: Bounds;
  unit: string;
  /** What it is a number of, without the number: "of 40,000 foreign IS fighters". */
  subject: string;
  /** How it follows: "Russia and Jordan together: more than 6,417". */
  basis: string;
  /** Ids of the figures that it rests on. */
  from: readonly string[];
};

/** A derived figure as the head of a citation, so that nobody takes it for a claim of what follows. */
export const derivedLine = ({ value, unit, subject, basis }: Derived): string =>
  `${intervalWords(value, unit)} ${subject}: derived by Dateline, not claimed by the text (${basis}). It rests on:`;

const derived = new WeakMap<Story, readonly Derived[]>();

/** What follows from a story's figures: the countries' part of each total, and shares as numbers of their base. */
export function derivedFigures(story: Story): readonly Derived[] {
  const known = derived.get(story) ?? derive(story);
  derived.set(story, known);
  return known;
}

function derive(story: Story): Derived[] {
  const standing = standings(story);
  const sound = story.records
    .filter((r): r is Figure => r.kind === "figure")
    .filter((f) => isSound(f) && standing.get(f.id) === "claimed")
    .filter((f) => f.stance === "asserts" || f.stance === "alleges");
  const totals = sound.filter((f) => isTotal(f, story));
  const named = namedCountries(sound, new Set(totals.map(countKey)), story);
  const byId = new Map(sound.map((f) => [f.id, f]));
  return [
    ...totals.flatMap((total) => countriesOf(total, named.get(countKey(total)))),
    ...sound.flatMap((share) => numberOf(share, byId.get(share.of ?? ""))),
  ];
}

/** The same for figures that one speaker gives of one measure at one time. */
const countKey = ({ measure, unit, when, speaker }: Figure): string =>
  JSON.stringify([measure, unit, when, speaker]);

type Named = { parts: readonly Figure[]; sum: Bounds; names: string };

/** The countries that are counted together, by those of `keys`, where their figures may be added. */
function namedCountries(
  sound: readonly Figure[],
  keys: ReadonlySet<string>,
  story: Story,
): ReadonlyMap<string, Named> {
  const groups = new Map([...keys].map((key) => [key, [] as Figure[]]));
  for (const f of keys.size > 0 ? sound : []) {
    if (f.country !== null && f.group === null) groups.get(countKey(f))?.push(f);
  }
  const named = new Map<string, Named>();
  for (const [key, parts] of groups) {
    const sum = sumOf(parts, story);
    if ("refused" in sum) continue;
    const names =
      parts.length > MOST_NAMED
        ? `${parts.length} countries`
        : listed(parts.map((f) => countryName(f.country ?? "", story)));
    named.set(key, { parts, sum: sum.value, names });
  }
  return named;
}

const MOST_NAMED = 6;

/** The part of a total that the countries named make up. */
function countriesOf(total: Figure, named: Named | undefined): Derived[] {
  const value = named ? shareOf(named.sum, figureBounds(total)) : null;
  if (!named || value === null || saysNothing(value)) return [];
  return [
    {
      id: `countries-of-${total.id}`,
      value,
      unit: "percent",
      subject: `of ${intervalWords(total.value)} ${total.who ?? "people"}`,
      basis: `${named.names} together: ${intervalWords(named.sum)}`,
      from: [...named.parts.map((f) => f.id), total.id],
    },
  ];
}

/** Any share lies between 0 and 100 percent. */
const saysNothing = ({ low, high }: Bounds): boolean => low === 0 && high === 100;

/** A share as a number of its base: "about 30 percent of some 5,000" is about 1,500. */
function numberOf(share: Figure, base: Figure | undefined): Derived[] {
  if (!base || share.unit !== "percent" || base.unit === "percent") return [];
  const whole = figureBounds(base);
  return [
    {
      id: `number-of-${share.id}`,
      value: partOf(figureBounds(share), whole),
      unit: base.unit,
      subject: figureSubject({ ...base, measure: share.measure }),
      basis: `${intervalWords(share.value, share.unit)} of ${intervalWords(whole)}`,
      from: [share.id, base.id],
    },
  ];
}
