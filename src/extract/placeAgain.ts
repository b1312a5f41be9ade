import type { Place, Precision } from "../model/story.ts";
import type { EventPlace } from "./eventPlace.ts";
import type { Context } from "./events.ts";
import { firstFrom, mentionsIn } from "./mentionsIn.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import { isSpeakersPlace } from "./speakersPlace.ts";

/** The place that the words in a stretch of tokens point back to: "there", "the city", "the Afghan capital"; null: none. */
export function placeAgain(
  context: Context,
  { sentence }: SentenceParts,
  [first, last]: readonly [number, number],
): EventPlace | null {
  const { tokens } = context.reading;
  for (let at = first; at <= last; at += 1) {
    const { form = "", text = "" } = tokens[at] ?? {};
    if (form !== "there" && text !== form) continue;
    const isOwn = tokens[at - 1]?.form === "its" && PARTS.has(form);
    const kinds = isOwn ? TOWN : form === "there" || SITES.has(form) ? ANY : KINDS.get(form);
    if (
      !kinds ||
      !(isOwn || (form === "there" ? isPlace(tokens[at + 1]?.form) : pointsBack(context, at)))
    )
      continue;
    if (form !== "there" && comesFrom(tokens, at)) continue;
    const people = mentionsIn(context.located.peoples, at - 1, at - 1)[0]?.country ?? null;
    const fits = ({ precision, country }: Place) =>
      kinds.has(precision) && (people === null || country === people);
    const found =
      (form === "capital" ? written(context, at, sentence.index, fits) : null) ??
      latest(context, at, fits) ??
      sceneOf(context, sentence.index, fits);
    if (found) return found;
  }
  return null;
}

/** "a complete withdrawal from the region": no place of what is told of it. */
function comesFrom(tokens: Context["reading"]["tokens"], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1)
    if (tokens[back]?.form === "the") return tokens[back - 1]?.form === "from";
  return false;
}

const isPlace = (next: string | undefined) => next !== "was" && next !== "were" && next !== "is";

/** Whether "the" or "that" stands before a noun, adjectives between, and no "of" after it. */
function pointsBack({ reading: { tokens } }: Context, at: number): boolean {
  if (tokens[at + 1]?.form === "of") return false;
  if (tokens[at + 1]?.form === ",") return isLoose(tokens[at + 2]?.text ?? "");
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const token = tokens[back];
    if (token?.form === "the" || token?.form === "that") return true;
    if (token?.form.endsWith("'s") && tokens[at]?.form === "capital") return true;
    if (token?.kind !== "word" || STOPS.has(token.form)) return false;
  }
  return false;
}

/** Whether what follows a comma is no name: "in the capital, police said", not "the capital, Tunis". */
const isLoose = (text: string) => text !== "" && text.charAt(0) === text.charAt(0).toLowerCase();

const STOPS = new Set("a an in on of at near its their and".split(" "));
const ANY: ReadonlySet<Precision> = new Set(["point", "district", "settlement", "province"]);
const TOWN: ReadonlySet<Precision> = new Set(["settlement"]);
const AREA: ReadonlySet<Precision> = new Set(["province", "region"]);
/** What stands where the report has been all along: "at the airport", "the roof came down". */
const SITES: ReadonlySet<string> = new Set(
  "airport hotel hospital school mosque church cathedral stadium roof building scene station mine base prison factory plant bridge square temple".split(
    " ",
  ),
);
/** "in its streets": of the town before. */
const PARTS = new Set("streets outskirts suburbs centre center alleys".split(" "));
const KINDS: ReadonlyMap<string, ReadonlySet<Precision>> = new Map([
  ...["city", "town", "village", "capital", "port"].map((word) => [word, TOWN] as const),
  ...[
    "province",
    "region",
    "state",
    "governorate",
    "peninsula",
    "enclave",
    "island",
    "archipelago",
    "valley",
  ].map((word) => [word, AREA] as const),
  ...["area", "district", "neighbourhood", "camp"].map((word) => [word, ANY] as const),
  ["country", new Set<Precision>(["country"])],
]);

const LOOK_BACK = 12;
const DATELINE_BACK = 40;

/** Where the report was written, which is what it means by "the capital" as a rule. */
function written(
  { located, scenes }: Context,
  token: number,
  sentence: number,
  fits: (place: Place) => boolean,
): EventPlace | null {
  const { mentions } = located;
  const country = scenes[sentence]?.country ?? null;
  const past = firstFrom(mentions, token);
  for (let at = past - 1; at >= Math.max(0, past - DATELINE_BACK); at -= 1) {
    const mention = mentions[at];
    const place = placeById(located, mention?.place);
    const isAbroad = country !== null && place?.country !== country;
    if (mention?.role === "dateline" && place && fits(place) && !isAbroad)
      return { place: place.id, mention: null };
  }
  return null;
}

function latest(
  { reading, located }: Context,
  token: number,
  fits: (place: Place) => boolean,
): EventPlace | null {
  const past = firstFrom(located.mentions, token);
  for (let at = past - 1; at >= Math.max(0, past - LOOK_BACK); at -= 1) {
    const mention = located.mentions[at];
    const place = placeById(located, mention?.place);
    if (!mention || !place || isSpeakersPlace(reading.tokens, mention)) continue;
    if (fits(place)) return { place: place.id, mention: null };
  }
  return null;
}

function sceneOf(
  { located, scenes }: Context,
  sentence: number,
  fits: (place: Place) => boolean,
): EventPlace | null {
  const place = placeById(located, scenes[sentence]?.place);
  return place && fits(place) ? { place: place.id, mention: null } : null;
}
