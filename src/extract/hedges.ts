import type { Interval } from "../model/story.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

/** What the words around a number say about its ends. */
type Bound = "from" | "above" | "upTo" | "below" | "about";

/** Indices of tokens, the last one included. */
type Stretch = { first: number; last: number };

/** What the words around a number say about it, and where they stand. */
export type Hedge = {
  bound: Exclude<Bound, "about"> | null;
  isAbout: boolean;
  before: Stretch | null;
  after: Stretch | null;
};

const PHRASES: { readonly [bound in Bound]: string } = {
  from: `at least|at the least|at the very least|no fewer than|no less than|not fewer than|not less than|a minimum of
    |minimum of|as few as|as low as|≥|> =|upwards of at least|equal to or more than|greater than or equal to`,
  above: `more than|greater than|higher than|larger than|over|above|well over|far more than|well above|just over
    |slightly over|slightly more than|a little over|a little more than|upwards of|upward of|exceeding|exceeds|exceed
    |exceeded|in excess of|surpassing|surpasses|surpass|surpassed|topping|topped|tops|north of|>|beyond`,
  upTo: `up to|as many as|as much as|as high as|at most|at the most|no more than|not more than|no greater than|a maximum of
    |maximum of|no higher than|≤|< =|equal to or less than|less than or equal to`,
  below: `fewer than|less than|smaller than|lower than|below|under|well under|well below|just under|just below|just short of|slightly under|slightly less than
    |slightly fewer than|a little under|far fewer than|far less than|<`,
  about: `about|around|some|roughly|approximately|approx|approx .|an estimated|circa|ca|ca .|c .|~|≈|nearly|almost
    |close to|closer to|approaching|not quite|perhaps|maybe|somewhere around|in the region of|in the order of
    |on the order of|more or less|an average of`,
};

const AFTER: { readonly [bound in Bound]: string } = {
  from: `or more|or even more|or above|or greater|or higher|and more|and counting|, possibly more|, perhaps more
    |, if not more|and possibly more|and perhaps more|if not more|+|plus`,
  above: "",
  upTo: "or fewer|or less|or below|or under",
  below: "",
  about: "or so|or thereabouts|more or less",
};

type Phrase = { words: string[]; bound: Bound };

const phrases = (table: typeof PHRASES): Phrase[] =>
  Object.entries(table).flatMap(([bound, text]) =>
    text
      .split("|")
      .map((phrase) => ({ words: phrase.trim().split(" "), bound: bound as Bound }))
      .filter(({ words }) => words[0] !== ""),
  );

/** By their word next to the number, longest first. */
function byWord(list: readonly Phrase[], index: 0 | -1): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const word = phrase.words.at(index) ?? "";
    found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}

const BEFORE_BY_LAST = byWord(phrases(PHRASES), -1);
const AFTER_BY_FIRST = byWord(phrases(AFTER), 0);

/** Between hedge and number: "at least a further 30". */
const GAPS = new Set(["another", "further", "additional", "extra"]);
const ARTICLES = new Set(["a", "an"]);
/** After these "about", "over" and their like are prepositions: "talks about two attacks", "dispute over two islands". */
const TOPICS = new Set(
  `talk talks talked talking speak speaks spoke spoken speaking worry worries worried concern concerns concerned question
  questions questioned information warning warnings warned know knows knew known ask asks asked story stories news report
  reports complain complained dispute disputes row clash clashes fight fighting war trial tried charged control anger
  outrage protest protests sentenced arrested detained flew flying flown condemned criticised criticized disagreement
  all centred centered placed put come came comes handed hand hands handing turned turning`.split(
    /\s+/,
  ),
);
const PREPOSITIONS = new Set(["about", "over", "around", "under", "above", "below"]);

/** The hedge words that bind to a number, before it, after it or both ("about 30 or more"); null: none. */
export function hedge(tokens: readonly Token[], number: Numeral): Hedge | null {
  const front = before(tokens, number);
  const back = after(tokens, number);
  if (front === null || back === null) return front ?? back;
  return front.bound === null
    ? { ...back, isAbout: true, before: front.before }
    : { ...front, after: back.after };
}

/** The ends of a number under a hedge, printed as `text`. "Nearly" is `approximate` like "about": its ends are the printed number. */
export function hedged(number: Numeral, found: Hedge | null, text: string): Interval {
  const bound = found?.bound ?? null;
  const isFloor = bound === "from" || bound === "above";
  const isCeiling = bound === "upTo" || bound === "below";
  return {
    text,
    low: isCeiling ? null : number.low,
    high: isFloor ? null : number.high,
    lowInclusive: bound !== "above",
    highInclusive: bound !== "below",
    approximate: found?.isAbout ?? false,
  };
}

function before(tokens: readonly Token[], { first, lead }: Numeral): Hedge | null {
  let found: Hedge | null = null;
  let at = (lead ?? first) - 1;
  if (lead === null && GAPS.has(tokens[at]?.form ?? "")) {
    at -= ARTICLES.has(tokens[at - 1]?.form ?? "") ? 2 : 1;
  }
  for (let n = 0; n < 3; n += 1) {
    const phrase = phraseBefore(tokens, at);
    if (phrase === null) break;
    const first = at - phrase.words.length + 1;
    const last: number = found?.before?.last ?? at;
    found = { ...joined(found, phrase.bound), before: { first, last }, after: null };
    at = first - 1;
  }
  return found;
}

const joined = (found: Hedge | null, bound: Bound): Pick<Hedge, "bound" | "isAbout"> => ({
  bound: found?.bound ?? (bound === "about" ? null : bound),
  isAbout: found?.isAbout === true || bound === "about",
});

function phraseBefore(tokens: readonly Token[], at: number): Phrase | null {
  const last = tokens[at]?.form ?? "";
  const list = BEFORE_BY_LAST.get(last);
  if (list === undefined) return null;
  const found = list.find(({ words }) => isAt(tokens, words, at - words.length + 1)) ?? null;
  const isTopic = found?.words.length === 1 && PREPOSITIONS.has(last);
  return isTopic && TOPICS.has(tokens[at - 1]?.form ?? "") ? null : found;
}

const isAt = (tokens: readonly Token[], words: readonly string[], from: number): boolean =>
  words.every((word, i) => tokens[from + i]?.form === word);

const TAILS: ReadonlyMap<string, Bound> = new Map([
  ["plus", "from"],
  ["odd", "about"],
  ["ish", "about"],
]);

function after(tokens: readonly Token[], { next, last, tail }: Numeral): Hedge | null {
  const bound = tail === null ? undefined : TAILS.get(tail);
  if (bound !== undefined) return behind(bound, next - 1, next - 1);
  const isNoun = tokens[next]?.kind === "word" && next === last + 1;
  for (let at = next; at <= (isNoun ? next + 1 : next); at += 1) {
    const list = AFTER_BY_FIRST.get(tokens[at]?.form ?? "");
    const phrase = list?.find(({ words }) => isAt(tokens, words, at));
    if (phrase !== undefined && (at === next || phrase.words.length > 1))
      return behind(phrase.bound, at, at + phrase.words.length - 1);
  }
  return null;
}

const behind = (bound: Bound, first: number, last: number): Hedge => ({
  ...joined(null, bound),
  before: null,
  after: { first, last },
});
