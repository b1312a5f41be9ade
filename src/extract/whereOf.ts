import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { Context } from "./events.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING, type Origin } from "./origin.ts";
import { authority, type Setting, settingOf } from "./settingOf.ts";
import type { Voice } from "./speech.ts";

const NOWHERE: Setting = { place: null, country: null, span: null };

/** What stands around a count. */
export type Around = {
  count: Count;
  named: Named;
  until: number;
  origin: Origin | null;
  previous: Count | undefined;
  voice: Voice;
  /** Whether another speaker gave the same count just before. */
  isRival: boolean;
  homeOf: (voice: Voice) => Setting;
};

/** Where a figure is set: its own clause's place, that of the number it goes on with, else the scene. */
export function whereOf(
  context: Context,
  { count, named, until, origin, previous, voice, isRival, homeOf }: Around,
  settings: Map<Count, Setting>,
): Setting {
  if (ORIGINATING.has(count.measure) || count.measure === "countries") {
    if (origin !== null && origin.country !== null)
      settings.set(count, { place: origin.place, country: origin.country, span: null });
    return origin === null && count.measure === "returned"
      ? (authority(named, count) ?? homeOf(voice))
      : { place: origin?.place ?? null, country: null, span: null };
  }
  const scene = sceneOf(context, named, count, isRival);
  const found = settingOf(withoutSource(named, voice), count, until);
  const told = found && isBeforePart(found, count) ? null : found;
  const own = told && afloat(named, told, scene.country ?? homeOf(voice).country);
  const isNext = previous !== undefined && isOfOneList(named.tokens, previous, count);
  const whole = isNext ? previous : (count.before ?? count.whole);
  const carried = whole && settings.get(whole);
  const { place, country } =
    carried ?? (isOfStock(count, previous) || isOfAll(named, count) ? NOWHERE : scene);
  const where = own ?? { place, country, span: null };
  settings.set(count, where);
  return where;
}

/** "of crimes in Syria, six of them absent": what stands before a part is the whole's. */
const isBeforePart = ({ span }: Setting, { who, span: number, before, sentence }: Count): boolean =>
  who?.isAnaphor === true &&
  before?.sentence === sentence &&
  span !== null &&
  span[1] < number.start;

/** "21 percent": of those abroad, counted just before. */
const isOfStock = ({ unit, sentence }: Count, previous: Count | undefined): boolean =>
  unit === "percent" &&
  previous !== undefined &&
  ABROAD.has(previous.measure) &&
  sentence.index - previous.sentence.index < 3;

const OVERALL = new Set(["worldwide", "globally"]);
const SHORTEST_OVERALL = 8;

/** "Worldwide, measles killed 110,000". */
function isOfAll({ tokens }: Named, { span, sentence }: Count): boolean {
  const [from, to] = [
    Math.max(sentence.opens, span.from - NEAR),
    Math.min(sentence.last, span.next + NEAR),
  ];
  for (let at = from; at <= to; at += 1) {
    const word = form(tokens, at);
    if (word === "sea" && form(tokens, at - 1) === "at") return true;
    if (word.length >= SHORTEST_OVERALL && OVERALL.has(word)) return true;
  }
  return false;
}

const NEAR = 12;

/** The scene, but not the neighbourhood that a rival named, nor for the territories of several countries. */
function sceneOf({ scenes }: Context, named: Named, count: Count, isRival: boolean): Setting {
  const scene = scenes[count.sentence.index];
  if (scene === undefined || (count.measure === "territory" && isMany(named, count)))
    return NOWHERE;
  const place = named.entry(scene.place ?? "");
  const isFine = place?.precision === "district" || place?.precision === "point";
  return {
    place: isRival && isFine ? (place.within ?? scene.place) : scene.place,
    country: scene.country,
    span: null,
  };
}

const isMany = ({ tokens }: Named, { who }: Count): boolean =>
  who !== null && /^(?:territories|lands)$/.test(form(tokens, who.head));

/** On a lake or sea that no country owns whole, the country is that of the scene or of the speaker. */
function afloat({ entry }: Named, own: Setting, country: string | null): Setting {
  const water = own.country === null ? entry(own.place ?? "") : undefined;
  if (water?.precision !== "water" || SEAS.test(water.name)) return own;
  return { place: own.place, country, span: own.span };
}

/** The places but for those where the speaker is: "a hospital official in Misrata, X, said". */
function withoutSource(named: Named, { span, named: isNamed }: Voice): Named {
  if (span === null || !isNamed) return named;
  const isSource = ({ start, end, first }: Named["places"][number]): boolean => {
    const lead = form(named.tokens, first - 1) === "the" ? first - 2 : first - 1;
    if (form(named.tokens, lead) === "and")
      return named.places.some((mention) => mention.last === lead - 1 && isSource(mention));
    if (!/^(?:in|at|from)$/.test(form(named.tokens, lead))) return false;
    if (start >= span[0] && end <= span[1]) return true;
    const isNext = start > span[0] && (named.tokens[lead - 1]?.end ?? 0) === span[1];
    const isTitled = end < span[0] && span[0] - end <= 6;
    return isNext || (isTitled && OFFICIALS.has(form(named.tokens, lead - 1)));
  };
  return { ...named, places: named.places.filter((mention) => !isSource(mention)) };
}

const OFFICIALS = new Set(
  `officials official sources source diplomats diplomat analysts analyst doctors doctor spokesman spokeswoman spokesperson
  correspondents correspondent researchers researcher lawyers lawyer commanders commander institutes institute groups group
  monitors monitor charity agency organisation organization think-tank tank newspaper network watchdog centre center`.split(
    /\s+/,
  ),
);
const SEAS = /\b(?:sea|ocean|mediterranean|gulf|channel|atlantic|pacific|strait)\b/i;
const ABROAD = new Set([...ORIGINATING, "countries"]);

/** "1.9 million cases and 655 deaths", "killed nine, wounded 11 and": the numbers of one list. */
function isOfOneList(
  tokens: Named["tokens"],
  { span, who, sentence, unit }: Count,
  next: Count,
): boolean {
  if (next.sentence.index - sentence.index > 3 || sentence.story !== next.sentence.story)
    return false;
  const isMore = /^(?:another|further|additional)$/.test(form(tokens, next.span.from - 1));
  if (isMore || /^(?:another|further)$/.test(form(tokens, next.span.from))) return true;
  if (sentence !== next.sentence) return false;
  if (unit === "percent" && next.unit === "percent") return true;
  const from = Math.max(span.next, (who?.last ?? 0) + 1);
  if (next.span.from - from > 3) return false;
  for (let at = from; at < next.span.from; at += 1)
    if (!/^(?:,|and|or|plus|while|another|a|further)$|(?:ed|s)$/.test(form(tokens, at)))
      return false;
  return true;
}
