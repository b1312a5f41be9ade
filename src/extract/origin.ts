import type { Spot } from "./countryAt.ts";

/** A country that those counted are of. */
export type Origin = {
  /** ISO 3166-1 alpha-2; null: several together. */
  country: string | null;
  /** Id of the country's own entry; null: named by its people, or several. */
  place: string | null;
  /** Where the text names it, half-open; null: several together. */
  span: [number, number] | null;
};

export const ORIGINATING: ReadonlySet<string> = new Set(["travelled", "returned"]);

/** The origin that a place names. */
export const originIn = ({ start, end, place, country }: Spot): Origin => ({
  country,
  place,
  span: [start, end],
});
