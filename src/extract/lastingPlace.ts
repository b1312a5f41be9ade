import type { Precision } from "../model/story.ts";
import { isWide, nounFamily } from "./eventNouns.ts";
import type { EventPlace } from "./eventPlace.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";

/**
 * Where what a sentence without places tells happened, as far as the text before says: a blow of one day in the town
 * told of, "Two gunmen shot them on Friday"; a law or a coup in the country of the report; null: it does not say.
 */
export function lastingPlace(
  context: Context,
  { sentence }: SentenceParts,
  governor: Governor,
  time: TimeSpan,
): EventPlace | null {
  const scene = context.scenes[sentence.index];
  if (!scene) return null;
  const nouns = nounsOf(context, governor);
  if (nouns.some((form) => NATIONAL.has(form))) {
    const { places } = context.located;
    const country = places.find(
      ({ precision, country }) => precision === "country" && country === scene.country,
    );
    return country ? { place: country.id, mention: null } : null;
  }
  if (time.granularity !== "day" || !isBlow(nouns, governor)) return null;
  const place = placeById(context.located, scene.place);
  return place && !AREAS.has(place.precision) ? { place: place.id, mention: null } : null;
}

/** The words before the verb, or the noun alone. */
function nounsOf({ reading: { tokens } }: Context, { verb, noun, clause }: Governor): string[] {
  if (!verb) return noun === null ? [] : [tokens[noun]?.form ?? ""];
  const past = Math.min(verb.first, clause.first + SUBJECT);
  return tokens.slice(clause.first, past).map(({ form }) => form);
}

function isBlow(nouns: readonly string[], { verb }: Governor): boolean {
  if (!verb || nouns.some(isWide)) return false;
  if (verb.key !== "happened") return BLOWS.has(verb.key);
  return nouns.some((form) => nounFamily(form) === "harm");
}

const list = (words: string) => new Set(words.split(" "));
const SUBJECT = 6;
const AREAS: ReadonlySet<Precision> = new Set(["country", "region", "water", "province"]);
const NATIONAL = list("coup bill law ban decree constitution legislation curfew referendum");
const BLOWS = list(
  "killed shot exploded detonated blew rammed opened stabbed ambushed burst stormed fired threw injured wounded",
);
