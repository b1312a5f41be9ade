import { CLOSERS, type CountedNoun } from "./countedNoun.ts";
import { countedBy, isPerson, isPersonAt, singular } from "./measureNouns.ts";
import { form, isCapital } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Stretch } from "./stretch.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What no story shows a count of. */
const ABSTRACT = list(
  `campaign phase side question way thing point reason issue step part front occasion option time round factor aspect
  type kind form sort stage level category theme topic problem challenge goal aim objective principle condition demand
  proposal idea view meaning chapter version scenario measure law rule name word sentence statement letter tweet
  article paragraph page line hand end half third quarter theory purpose sense lesson message track path avenue set
  pair piece term matter example detail element feature fact subject area sector field pillar approach attempt chance
  visit trip meeting session speech interview season episode film book song story report study course lap game match
  storey floor room lane language colour color copy star generation direction dimension theatre fold digit grade
  week month year day hour franc mandate role move offer deal truce ceasefire clause draft resolution amendment prong count figure estimate toll account`,
);
/** What is seldom counted for its own sake when there are few. */
const FEW = 10;
const DEFINITE = list("the these those both its their his her our my whose");
const SAYINGS = list(
  "said says say told tell tells added reported claimed confirmed described spoke warned recalled acknowledged denied",
);
const SOURCES = list("source official witness diplomat resident person people analyst aide expert");
const COUNTING_TAILS = list("strong odd plus victim death soldier fighter vehicle");
/** What is said of and says nothing: "120 deaths reported". */
const DEATHS = new Set("death fatality casualty injury loss victim".split(" "));
const MUNITIONS = new Set("mortar artillery ammunition tank shotgun rifle live".split(" "));
const PARENTS = list("father mother parent parents grandfather grandmother");

/** Whether a number, whatever its verb, counts nothing that a story shows. */
export function isUncounted(
  { tokens, last }: Stretch,
  { tail, kind, from, next, value }: NumberSpan,
  noun: CountedNoun | null,
): boolean {
  if (kind === "count" && value !== null && !isWhole(value.low ?? value.high ?? 0)) return true;
  if (tail !== null && !COUNTING_TAILS.has(tail)) return true;
  if (isHour(tokens, from, next)) return true;
  if (kind === "percent") return form(tokens, next) === "off";
  if (kind === "fraction" && PERIODS.test(form(tokens, from - 1))) return true;
  if (kind === "fraction" && noun === null) return isOrdinal(tokens, from, next);
  if (noun === null && isBareWhole(tokens, from, next)) return true;
  if (noun === null) return isAged(tokens, from);
  const head = singular(form(tokens, noun.head));
  if (ABSTRACT.has(head))
    return (
      form(tokens, noun.last + 2) !== "ammunition" && !MUNITIONS.has(form(tokens, noun.head - 1))
    );
  if (form(tokens, from - 1) === "to" && form(tokens, from - 2) === "according") return true;
  if (form(tokens, from - 1) === "of" && PARENTS.has(form(tokens, from - 2))) return true;
  const isSpeaking =
    noun.last < last &&
    !DEATHS.has(head) &&
    (isNamed(tokens, noun.last + 1, last) ||
      SAYINGS.has(form(tokens, noun.last + 1)) ||
      (SAYINGS.has(form(tokens, noun.last + 2)) && form(tokens, noun.last + 1) === "also"));
  return isSpeaking && (SOURCES.has(head) || isPerson(head));
}

/** "at three in the morning". */
const isHour = (tokens: Stretch["tokens"], from: number, next: number): boolean =>
  /^(?:at|by|around|about|until|from|after|before)$/.test(form(tokens, from - 1)) &&
  form(tokens, next) === "in" &&
  form(tokens, next + 1) === "the" &&
  /^(?:morning|afternoon|evening)$/.test(form(tokens, next + 2));

/** "One survivor, Jane Roe, told": between commas, and then a saying. */
function isNamed(tokens: Stretch["tokens"], comma: number, last: number): boolean {
  if (form(tokens, comma) !== "," || !isCapital(tokens, comma + 1)) return false;
  for (let at = comma + 2; at < Math.min(last, comma + 10); at += 1)
    if (form(tokens, at) === ",") return SAYINGS.has(form(tokens, at + 1));
  return false;
}

/** "fifty-three of the 61 came home"; not "of the 3,100 who voted". */
const isBareWhole = (tokens: Stretch["tokens"], from: number, next: number): boolean =>
  form(tokens, from - 1) === "the" &&
  form(tokens, from - 2) === "of" &&
  !/^(?:who|whom|that|which|injured|wounded|dead|killed|missing|detained|arrested)$/.test(
    form(tokens, next),
  );

/** "the first half of this year". */
const PERIODS = /^(?:first|second|latter|final)$/;

/** People and things are counted whole; "48.1" is a share or a measure. */
const isWhole = (value: number): boolean => value === Math.floor(value);

/** "wounded a fourth", "a third fled": one more, and no part of a whole. */
const isOrdinal = (tokens: Stretch["tokens"], from: number, next: number): boolean =>
  form(tokens, from) === "a" &&
  /(?:rd|th)$/.test(form(tokens, next - 1)) &&
  form(tokens, next) !== "of" &&
  !/^(?:by|than|to|at|from|only|,)$/.test(form(tokens, from - 1));

/** "aged 19 and 23", "a girl of 11", "younger than 18". */
function isAged(tokens: Stretch["tokens"], from: number): boolean {
  const [before, word] = [form(tokens, from - 2), form(tokens, from - 1)];
  if (word === "of" && AGED.has(before)) return true;
  if (word === "than" && /^(?:younger|older)$/.test(before)) return true;
  return [1, 2, 3, 4].some((n) => /^(?:aged|ages)$/.test(form(tokens, from - n)));
}

const AGED = new Set(
  "girl boy man woman grandmother grandfather toddler teenager infant pensioner child son daughter baby student pupil age".split(
    " ",
  ),
);

/** Whether a number that no verb tells of is too slight to be a figure: "the two sides", "three towns", "one man". */
export function isSlight(
  { tokens }: Stretch,
  { from, value }: NumberSpan,
  noun: CountedNoun,
): boolean {
  const head = form(tokens, noun.head);
  const size = value?.high ?? value?.low ?? 0;
  if (size === 1 && countedBy(head) === null) return true;
  if (form(tokens, from - 1) === "of" && form(tokens, from - 2) === "one") return true;
  if (size >= FEW || noun.isPart) return false;
  if (DEFINITE.has(form(tokens, from - 1)) && countedBy(head)?.unit !== "people")
    return form(tokens, noun.last + 1) !== "of";
  return (
    !isPersonAt(tokens, noun.head) && countedBy(head) === null && !COUNTABLE.has(singular(head))
  );
}

/** Things that a story counts even when there are few. */
export const COUNTABLE = list(
  `attack explosion blast bombing raid missile rocket shell drone mine bomb vote seat ballot house home school hospital
  vehicle truck car tank plane jet aircraft helicopter ship boat vessel building flight family household tent camp base
  rifle weapon gun grave mosque church bridge shot violation breach incident clash earthquake tremor landslide wildfire clinic ambulance facility
  fire outbreak dose test bed ventilator ward station protest demonstration depot cache store warehouse tunnel shop market factory
  crossing checkpoint position outpost bunker helicopter rocket-launcher launcher grenade belt device charge round pistol village province district van bus minibus motorcycle lorry`,
);

/** Whether a word may stand between a bare number and the end of what it counts. */
export const isClosed = (stretch: Stretch, at: number): boolean => {
  const token = stretch.tokens[at];
  return (
    at > stretch.last || token === undefined || token.kind !== "word" || CLOSERS.has(token.form)
  );
};
