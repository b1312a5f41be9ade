import type { CountedNoun } from "./countedNoun.ts";
import { countryAt, type Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import { isPerson } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import { type Origin, originIn } from "./origin.ts";

/** "five Canadians", "three Saudi nationals"; of fighters also "800 Tunisian fighters". */
export function nationalOf(named: Named, count: Count, isOrigin: boolean): Origin | null {
  const { who, before } = count;
  if (who === null) return null;
  const { tokens, peoples } = named;
  const people = peoples.find(({ first, last }) => who.first <= first && last <= who.last);
  if (people === undefined)
    return before === null
      ? (ownerOf(named, count, who) ?? countryInside(named, who, isOrigin))
      : null;
  const isHead = people.last === who.head;
  if (before !== null && !isHead) return null;
  const isNational = /^(?:nationals?|citizens?)$/.test(form(tokens, who.head));
  const isAbroad =
    (isPerson(form(tokens, who.head)) || form(tokens, who.head) === "families") &&
    !ARMED.has(form(tokens, who.head));
  if (!isHead && !isNational && !isOrigin && !isAbroad) return null;
  return { country: people.country, place: null, span: [people.start, people.end] };
}

/** "Pakistan says that it lost 128 of its soldiers": of the country that the sentence opens with. */
function ownerOf(
  { tokens, places, entry }: Named,
  { sentence, span }: Count,
  { first, isPart }: CountedNoun,
): Origin | null {
  if (!isPart || form(tokens, first) !== "its") return null;
  const owner = places.find(({ first }) => first === sentence.opens);
  const place = owner && owner.last < span.from ? entry(owner.place) : undefined;
  if (!owner || place?.precision !== "country") return null;
  return { country: place.country, place: null, span: [owner.start, owner.end] };
}

/** "355 Kosovo citizens". */
function countryInside(
  named: Named,
  { first, head }: CountedNoun,
  isOrigin: boolean,
): Origin | null {
  const isNational = /^(?:nationals?|citizens?)$/.test(form(named.tokens, head));
  const spot = isNational || isOrigin ? countryAt(named, first) : null;
  return spot === null ? null : originIn(spot);
}

/** Who is counted where it happened, whatever their flag. */
const ARMED = new Set(
  "soldiers troops police policemen officers fighters militants rebels gunmen forces personnel members guards pilots marines airmen sailors commandos rangers".split(
    " ",
  ),
);
