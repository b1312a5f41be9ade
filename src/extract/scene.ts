import type { Located, PlaceMention } from "./located.ts";
import { mainPlace } from "./mainPlace.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { isOlder, type Placed, setting } from "./setting.ts";
import { isSpeakersPlace } from "./speakersPlace.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** Where what a sentence tells happens, if its own clause names no place. */
export type Scene = {
  /** Id of the most precise place; null: unknown. */
  place: string | null;
  /** ISO 3166-1 alpha-2; null: unknown or several. */
  country: string | null;
};

/** The scene at each sentence, by its index. */
export function scenes(reading: Reading, located: Located): Scene[] {
  const sets = setsOf(reading, located);
  const countryOf = new Map(located.places.map(({ id, country }) => [id, country]));
  const titles = upTo(located.mentions.filter(({ role }) => role === "title-only"));
  const peoples = upTo(located.peoples);
  const found: Scene[] = [];
  for (let from = 0; from < reading.sentences.length; ) {
    const { story } = reading.sentences[from] as ReadSentence;
    let past = from + 1;
    while (reading.sentences[past]?.story === story) past += 1;
    const report = reading.sentences.slice(from, past);
    const ours = sets.slice(from, past);
    const end = report.at(-1)?.end ?? 0;
    const titled = titles(end).map(({ place }) => countryOf.get(place) ?? null);
    const named = peoples(end).map(({ country }) => country);
    found.push(...scenesOf(report, ours, mainPlace(ours, titled, named)));
    from = past;
  }
  return found;
}

/** Hands out what lies before an offset, each once; offsets ascend. */
function upTo<Span extends { start: number }>(all: readonly Span[]) {
  let at = 0;
  return (end: number): Span[] => {
    const from = at;
    while ((all[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
    return all.slice(from, at);
  };
}

/** The places of each sentence, by its index, in order. */
function setsOf(reading: Reading, { mentions, places }: Located): Placed[][] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const { times } = reading;
  let [at, time] = [0, 0];
  return reading.sentences.map((sentence) => {
    while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
    const ours: TimeSpan[] = [];
    for (; (times[time]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; time += 1)
      ours.push(times[time] as TimeSpan);
    const sets: Placed[] = [];
    for (; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at += 1) {
      const mention = mentions[at] as PlaceMention;
      const place = byId.get(mention.place);
      const before = sets.at(-1) ?? null;
      if (place && !isSpeakersPlace(reading.tokens, mention))
        sets.push({
          mention,
          place,
          setting: setting(reading, sentence, mention, before),
          older: isOlder(reading, sentence, mention, ours),
        });
    }
    return sets;
  });
}

function scenesOf(
  report: readonly ReadSentence[],
  sets: readonly Placed[][],
  main: Scene,
): Scene[] {
  let current = main;
  let paragraph = -1;
  return report.map((sentence, i) => {
    if (sentence.paragraph !== paragraph && current.country !== main.country) current = main;
    paragraph = sentence.paragraph;
    const own = sceneOf(sets[i] ?? []);
    if (own === null) return current;
    if (!own.older && own.scene.country !== null) current = own.scene;
    return own.scene;
  });
}

const RANKS = ["point", "district", "settlement", "province", "water", "region", "country"];

/** The scene that a sentence sets itself; null: none. */
function sceneOf(sets: readonly Placed[]): { scene: Scene; older: boolean } | null {
  const at = sets.filter(({ setting: how }) => how === "at");
  const used = at.length > 0 ? at : sets.filter(({ setting: how }) => how === "of");
  const fresh = used.filter(({ older }) => !older);
  const ours = fresh.length > 0 ? fresh : used;
  const [first] = ours;
  if (!first) return null;
  const countries = new Set(ours.map(({ place }) => place.country).filter((code) => code !== null));
  const same = ours.filter(({ place }) => place.country === first.place.country);
  const deepest = same.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  const isList = countries.size > 1 && ours.every(({ place }) => place.precision === "country");
  if (isList && at.length === 0) return null;
  const scene = isList
    ? { place: null, country: null }
    : { place: deepest.place.id, country: deepest.place.country };
  return { scene, older: fresh.length === 0 || at.length === 0 };
}

const rank = ({ place }: Placed) => RANKS.indexOf(place.precision);
