import type { Precision } from "../model/story.ts";
import { nounFamily, verbFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import type { PlaceMention } from "./located.ts";
import { locativeAt } from "./locative.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isDenial, isSaying } from "./verbKinds.ts";

/** Where an event happened, and where its sentence says so; mention null: it is inferred from the scene. */
export type EventPlace = { place: string; mention: PlaceMention | null };

/** The most precise place that the words around an event put it at; null: they name none, or several countries. */
export function eventPlace(
  context: Context,
  parts: SentenceParts,
  governor: Governor,
  time: TimeSpan,
): EventPlace | null {
  const { sentence } = parts;
  const all = mentionsIn(context.located.mentions, sentence.first, sentence.last).filter(
    ({ role }) => !NOWHERE.has(role),
  );
  for (const [first, last] of zones(parts, governor, time)) {
    const here = all.filter((mention) => first <= mention.first && mention.last <= last);
    const best = mostPrecise(context, parts, governor, here);
    if (best !== null) return best === "several" ? null : { place: best.place, mention: best };
  }
  if (!namesScene(context, parts, governor)) return null;
  const place = context.scenes[sentence.index]?.place ?? null;
  return place === null ? null : { place, mention: null };
}

const NOWHERE: ReadonlySet<string> = new Set(["dateline", "comparison", "title-only"]);

/** Those mentions, in order, that stand among the tokens from `first` to `last`. */
function mentionsIn(all: readonly PlaceMention[], first: number, last: number): PlaceMention[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while ((all[past]?.last ?? last + 1) <= last) past += 1;
  return all.slice(low, past);
}

/** Where to look, in turn: beside the noun, in the clause, then in what the sentence says before it. */
function zones(
  { sentence, clauses }: SentenceParts,
  { verb, noun, clause }: Governor,
  time: TimeSpan,
): [number, number][] {
  const found: [number, number][] = [];
  if (noun !== null) {
    const [from, to] = [Math.min(noun, time.first), Math.max(noun, time.last)];
    found.push([Math.max(sentence.opens, from - 6), Math.min(sentence.last, to + 6)]);
  }
  if (verb && WORDS_OF_MOUTH.has(verbFamily(verb.key))) return found;
  const index = clauses.indexOf(clause);
  found.push([clause.first, clause.last]);
  const lead = clauses[index - 1];
  if (lead && lead.verbs.length === 0) found.push([lead.first, clause.last]);
  if (verb && !isSaying(verb.key) && !isDenial(verb.key) && BACKWARD.has(clause.opener ?? ""))
    found.push([sentence.opens, clause.last]);
  return found;
}

const WORDS_OF_MOUTH: ReadonlySet<string> = new Set([]);
const BACKWARD = new Set(["since", "after", "when", "before", "while", "as", "and"]);

const RANKS: { readonly [precision in Precision]: number } = {
  point: 0,
  district: 0,
  settlement: 1,
  province: 2,
  region: 2,
  water: 2,
  country: 3,
};

function mostPrecise(
  { reading, located }: Context,
  parts: SentenceParts,
  governor: Governor,
  mentions: readonly PlaceMention[],
): PlaceMention | "several" | null {
  const scored = mentions.flatMap((mention) => {
    const weight = locativeAt(reading, parts, governor, mention, mentions);
    const place = located.places.find(({ id }) => id === mention.place);
    if (weight === null || !place) return [];
    return [
      { mention, rank: RANKS[place.precision] + weight, country: place.precision === "country" },
    ];
  });
  let best = scored[0];
  for (const one of scored) if (best && one.rank < best.rank) best = one;
  if (!best) return null;
  const rivals = new Set(
    scored.filter(({ rank }) => rank === best.rank).map((one) => one.mention.place),
  );
  return best.country && rivals.size > 1 ? "several" : best.mention;
}

const SCENE_WORDS = new Set(
  "area city town village there scene district neighbourhood province region camp".split(" "),
);

/** Whether the words around an event point to a place told before: "in the area", "there". */
function namesScene(
  { reading: { tokens } }: Context,
  _parts: SentenceParts,
  { clause, noun }: Governor,
) {
  for (let at = clause.first; at <= clause.last; at += 1) {
    const form = tokens[at]?.form ?? "";
    if (form === "there" && tokens[at + 1]?.form !== "was" && tokens[at + 1]?.form !== "were")
      return true;
    if (SCENE_WORDS.has(form) && tokens[at - 1]?.form === "the") return true;
  }
  return (
    noun !== null &&
    nounFamily(tokens[noun]?.form ?? "") === "harm" &&
    tokens[noun - 1]?.form === "the"
  );
}
