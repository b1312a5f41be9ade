import type { Place } from "../model/story.ts";
import type { PeopleMention, PlaceMention } from "./located.ts";
import { form } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** What a sentence names, in order, and what its places are. */
export type Named = {
  tokens: readonly Token[];
  places: readonly PlaceMention[];
  peoples: readonly PeopleMention[];
  entry: (id: string) => Place | undefined;
};

/** Where people come from, as the text names it. */
export type Spot = { first: number; last: number; start: number; end: number } & {
  country: string | null;
  place: string | null;
};

/** The countries that a list names from a token on: "A, B and the C". */
export function listFrom(named: Named, from: number): Spot[] {
  const { tokens } = named;
  const found: Spot[] = [];
  for (let at = from; ; ) {
    if (form(tokens, at) === "the" || form(tokens, at) === "both") at += 1;
    const spot = countryAt(named, at);
    if (spot === null) return found;
    found.push(spot);
    at = spot.last + 1;
    const joins = form(tokens, at);
    if (joins !== "," && joins !== "and" && joins !== "or") return found;
    at += joins === "," && form(tokens, at + 1) === "and" ? 2 : 1;
  }
}

const HOMES = new Set(["country", "province", "settlement", "district"]);

/** The country, or the place in one, that the token begins; null: none. */
export function countryAt({ places, entry }: Named, at: number): Spot | null {
  const mention = places.find(({ first }) => first === at);
  const place = mention && entry(mention.place);
  if (!mention || !place || place.country === null || !HOMES.has(place.precision)) return null;
  return { ...mention, country: place.country, place: place.id };
}
