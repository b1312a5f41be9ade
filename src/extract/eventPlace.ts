import { nounFamily, verbFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import { DETERMINER } from "./kinds.ts";
import { lastingPlace } from "./lastingPlace.ts";
import type { PlaceMention } from "./located.ts";
import { isLocus, locativeAt } from "./locative.ts";
import { mentionsIn } from "./mentionsIn.ts";
import { placeAgain } from "./placeAgain.ts";
import { placeById } from "./placeById.ts";
import { placeType } from "./placeTypes.ts";
import { farZones, nearZones, type Zone } from "./placeZones.ts";
import { mostPrecise } from "./precisePlace.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isKind } from "./wordKinds.ts";

/** Where an event happened, and where its sentence says so; mention null: it is inferred from what was told before. */
export type EventPlace = { place: string; mention: PlaceMention | null };

/** The most precise place that the words around an event put it at; null: they name none, or several countries. */
export function eventPlace(
  context: Context,
  parts: SentenceParts,
  governor: Governor,
  time: TimeSpan,
): EventPlace | null {
  const { located } = context;
  const { sentence } = parts;
  const all = mentionsIn(located.mentions, sentence.opens, sentence.last).filter(
    ({ role }) => !NOWHERE.has(role),
  );
  const weights = new Map<PlaceMention, number | null>();
  const weigh = (mention: PlaceMention) => {
    const known = weights.get(mention);
    const weight = known ?? locativeAt(context.reading, parts, governor, mention, all);
    weights.set(mention, weight);
    return weight;
  };
  const { clause } = governor;
  const isPlaced = within(all, [clause.first, clause.last]).some((one) => weigh(one) === 0);
  const where = isPlaced ? null : antecedent(context, all, governor);
  if (where) return where;
  const near = nearZones(context, parts, governor, time);
  for (const zone of near) {
    const found = mostPrecise(located, within(all, zone), weigh);
    if (found === "several") return null;
    if (found) return { place: found.place, mention: found };
    const again = placeAgain(context, parts, zone);
    if (again) return again;
  }
  const object = placeOfObject(context, all, governor);
  if (object) return object;
  if (governor.verb && verbFamily(governor.verb.key) === "word") return null;
  const strictly = (mention: PlaceMention) => ((weigh(mention) ?? 1) < 0.5 ? 0 : null);
  for (const zone of farZones(context.reading.tokens, parts, governor)) {
    const found = mostPrecise(located, within(all, zone), strictly, true);
    if (found === "several") return null;
    if (found) return { place: found.place, mention: found };
  }
  const vote = governor.noun === null ? null : voting(context, all, governor.noun);
  return vote ?? (all.length === 0 ? lastingPlace(context, parts, governor, time) : null);
}

/** "seized Mosul in June and lost it in July": the last place before. */
function placeOfObject(
  { reading: { tokens } }: Context,
  all: readonly PlaceMention[],
  { verb }: Governor,
): EventPlace | null {
  if (!verb || !isLocus(verb.key) || tokens[verb.last + 1]?.form !== "it") return null;
  const before = all.findLast(({ last }) => last < verb.first);
  return before ? { place: before.place, mention: null } : null;
}

/** A vote is its country's: "Japan's ruling coalition kept its majority in Sunday's election". */
function voting(
  { reading: { tokens }, located }: Context,
  all: readonly PlaceMention[],
  noun: number,
): EventPlace | null {
  if (nounFamily(tokens[noun]?.form ?? "") !== "vote") return null;
  const countries = all.filter(({ place }) => placeById(located, place)?.precision === "country");
  const [first] = countries;
  const sole = first && countries.every(({ place }) => place === first.place);
  return sole ? { place: first.place, mention: first } : null;
}

/** "Alexandria, Egypt, where 17 people were killed", "Nasib, a crossing closed since 2015": the place right before. */
function antecedent(
  { reading: { tokens }, located }: Context,
  all: readonly PlaceMention[],
  { clause, verb }: Governor,
): EventPlace | null {
  const noun = (verb?.first ?? 0) - 1;
  if (verb && verb.first === verb.last && isSite(tokens[noun]?.form ?? "")) {
    const other = all.findLast(({ last }) => last < noun);
    const opens = other ? other.last + 2 : noun;
    const isAside =
      tokens[opens - 1]?.form === "," && isKind(tokens[opens]?.form ?? "", DETERMINER);
    if (other && isAside && noun - opens < ASIDE) return { place: other.place, mention: other };
  }
  if (clause.opener !== "where") return null;
  const before = within(all, [clause.first - REACH, clause.first - 1]);
  const found = mostPrecise(located, before, () => 0);
  return found && found !== "several" ? { place: found.place, mention: found } : null;
}

const NOWHERE: ReadonlySet<string> = new Set(["dateline", "comparison", "title-only"]);

const within = (all: readonly PlaceMention[], [first, last]: Zone) =>
  all.filter((mention) => first <= mention.first && mention.last <= last);
const REACH = 6;
/** Words of "a busy border crossing". */
const ASIDE = 4;
const isSite = (form: string) => SITES.has(form) || placeType(form) !== null;
const SITES = new Set("crossing camp base post port area place market prison airport".split(" "));
