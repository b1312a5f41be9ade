import { civilDate, parsePeriod } from "./period.ts";
import type { Figure, Story } from "./story.ts";

/** How many people live where: World Bank, World Development Indicators, SP.POP.TOTL. */
export type Inhabitants = {
  /** Year of the first number of each series. */
  from: number;
  /** By ISO 3166-1 alpha-2, a number a year. */
  countries: { [country: string]: readonly number[] };
};

/** What a figure is divided by. */
export type Base = {
  inhabitants: number;
  /** The year of that number. */
  year: number;
  /** Why this year, where it is not simply the figure's: "the nearest year to 2019"; null: it is. */
  why: string | null;
};

/** How far from the figure's year a number of inhabitants may be, in years. */
export const FARTHEST = 2;

/** The inhabitants of a figure's country in the figure's year or one near it; null: none known. */
export function baseOf(
  figure: Figure,
  story: Story,
  { from, countries }: Inhabitants,
): Base | null {
  const series = figure.country === null ? undefined : countries[figure.country];
  const wanted = yearOf(figure, story);
  if (!series || wanted === null) return null;
  const year = Math.min(Math.max(wanted.year, from), from + series.length - 1);
  const inhabitants = series[year - from];
  if (!inhabitants || Math.abs(year - wanted.year) > FARTHEST) return null;
  const published = wanted.isPublished ? "the year of publication" : null;
  const nearest = year === wanted.year ? null : `the nearest year to ${wanted.year}`;
  return { inhabitants, year, why: [nearest, published].filter(Boolean).join(", ") || null };
}

/**
 * The year of a figure's date; where it has none, the year in which its source was published. null: neither is known, or
 * the figure counts over several years, so that no single number of inhabitants is its own.
 */
export function yearOf(
  figure: Figure,
  story: Story,
): { year: number; isPublished: boolean } | null {
  if (figure.when !== null) {
    const year = onlyYear(figure.when);
    return year === null ? null : { year, isPublished: false };
  }
  const source = story.sources.find((s) => s.id === figure.quote.source);
  const published = source?.published ? onlyYear(source.published) : null;
  return published === null ? null : { year: published, isPublished: true };
}

/** The year in which a period begins and ends; null: they differ, or one is open. */
function onlyYear(when: string): number | null {
  const { start, end } = parsePeriod(when) ?? { start: null, end: null };
  if (start === null || end === null) return null;
  const [first, last] = [civilDate(start)[0], civilDate(end - 1)[0]];
  return first === last ? first : null;
}
