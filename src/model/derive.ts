import { figureBounds, partOf, shareOf } from "./arithmetic.ts";
import { type Bounds, intervalWords } from "./interval.ts";
import { figureSubject, listed } from "./phrase.ts";
import { countryName } from "./places.ts";
import { standings } from "./standing.ts";
import type { Figure, Story } from "./story.ts";
import { sumOf } from "./sum.ts";

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
    .filter((f) => standing.get(f.id) === "claimed" && !UNSOUND.has(f.review));
  return [
    ...sound.flatMap((total) => countriesOf(total, sound, story)),
    ...sound.flatMap((share) => numberOf(share, sound)),
  ];
}

const UNSOUND = new Set<string>(["rejected", "not-identifiable"]);

/** The part of a total that the countries named make up, where one speaker gives both. */
function countriesOf(total: Figure, sound: readonly Figure[], story: Story): Derived[] {
  if (!isTotal(total)) return [];
  const parts = sound.filter(
    (f) =>
      f.country !== null &&
      f.group === null &&
      f.measure === total.measure &&
      f.unit === total.unit &&
      f.when === total.when &&
      f.speaker === total.speaker,
  );
  const sum = sumOf(parts, story);
  if ("refused" in sum) return [];
  const value = shareOf(sum.value, figureBounds(total));
  if (value === null) return [];
  const names = parts.map((f) => countryName(f.country ?? "", story));
  const named = names.length > MOST_NAMED ? `${names.length} countries` : listed(names);
  return [
    {
      id: `countries-of-${total.id}`,
      value,
      unit: "percent",
      subject: `of ${intervalWords(total.value)} ${total.who ?? "people"}`,
      basis: `${named} together: ${intervalWords(sum.value)}`,
      from: [...parts.map((f) => f.id), total.id],
    },
  ];
}

const MOST_NAMED = 6;

const isTotal = ({ unit, country, group, place, of }: Figure): boolean =>
  unit === "people" && country === null && group === null && place === null && of === null;

/** A share as a number of its base: "about 30 percent of some 5,000" is about 1,500. */
function numberOf(share: Figure, sound: readonly Figure[]): Derived[] {
  const base = sound.find((f) => f.id === share.of);
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
