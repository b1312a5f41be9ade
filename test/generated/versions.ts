/** A sentence with what it is: copies and changed claims have no lineage of an old sentence. */
type Sentence = { id: number; text: string; isRespelled?: boolean };
type Article = Sentence[][];
/** Two versions of a text and, for every old sentence, where it may be found in the new one: [] where nowhere. */
export type Pair = {
  old: string;
  now: string;
  cases: {
    range: [number, number];
    truth: [number, number][];
    change: "none" | "typography" | "respelled" | "gone";
    /** Its words stand once in the old text and at most once in the new one. */
    isOne: boolean;
  }[];
};

type Random = () => number;

function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = "Aleppo|Idlib|Deir Ezzor|Kabul|Mopti|Saint-Denis|N'Djamena|Saada|Goma".split("|");
const NUMBERS = "22|24|14|3,417|more than 3,000|at least 40|some 900|nearly 1.9 million|two".split(
  "|",
);
const WHO = "civilians|soldiers|fighters|children|villagers".split("|");
const DID = "were killed|were wounded|fled|were kidnapped|returned".split("|");
const WHEN = "on Tuesday|on September 16|in 2014|last week|on 3 March".split("|");
const SAID = [
  ..."the ministry said|a local official told reporters|Dillon said|the monitor said".split("|"),
  ..."the army’s spokesman said|residents said".split("|"),
];
const PLAIN = [
  "The ministry did not comment.",
  "It was not possible to confirm the reports.",
  "“We will not forget this,” said Karim Aziz, a farmer.",
  "Talks – the third round – are to resume next month.",
  "Negotiations about the organisation of aid convoys continued.",
];

const pick = <T>(list: readonly T[], next: Random): T =>
  list[Math.floor(next() * list.length)] as T;

const claim = (next: Random): string => {
  const [first, ...rest] = pick(NUMBERS, next);
  const number = `${first?.toUpperCase()}${rest.join("")}`;
  const tail = next() < 0.7 ? `, ${pick(SAID, next)}` : "";
  const when = pick(WHEN, next);
  return `${number} ${pick(WHO, next)} ${pick(DID, next)} in ${pick(PLACES, next)} ${when}${tail}.`;
};

/** A sentence in which one fact is another: no longer the same claim. */
function falsified(text: string, next: Random): string {
  const lists = [NUMBERS, WHO, DID, PLACES, WHEN, SAID];
  const ways = [
    ...lists.map((list) => () => {
      const found = list.find((word) => text.toLowerCase().includes(word.toLowerCase()));
      if (!found) return text;
      return text.replace(new RegExp(found.replace(".", "\\."), "i"), pick(list, next));
    }),
    () => text.replace(/ (were|fled|returned)/, " not $1"),
    () => text.replace(/\.$/, ", which the army denied."),
    () => `It is not true that ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    () => `Nobody confirmed: ${text}`,
    () => text.replace(" in ", " near "),
  ];
  return pick(ways, next)();
}

const respelled = (text: string, next: Random): string =>
  next() < 0.5 ? text.replace("organisation", "organization") : text.replace(/, /, " ");

function article(next: Random): Article {
  let id = 0;
  const sentence = (text: string): Sentence => ({ id: id++, text });
  const made: Article = [];
  const paragraphs = 3 + Math.floor(next() * 6);
  for (let i = 0; i < paragraphs; i += 1) {
    const own = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      sentence(next() < 0.25 ? pick(PLAIN, next) : claim(next)),
    );
    made.push(own);
  }
  for (const paragraph of [...made]) {
    const [first] = paragraph;
    if (!first || next() > 0.4) continue;
    const text = next() < 0.4 ? first.text : falsified(first.text, next);
    if (next() < 0.5) paragraph.push(sentence(text));
    else made.push([sentence(text)]);
  }
  return made;
}

type Edit = (made: Article, next: Random) => Article;

const each = (change: (s: Sentence, next: Random) => Sentence[]): Edit => {
  return (made, next) => {
    const row = pick(made, next);
    const one = row ? pick(row, next) : undefined;
    return made.map((p) => p.flatMap((s) => (s === one ? change(s, next) : [s])));
  };
};

const NOBODY = -1;

const EDITS: readonly Edit[] = [
  each(() => []),
  each((s, next) => {
    const text = falsified(s.text, next);
    return [text === s.text ? s : { id: NOBODY, text }];
  }),
  each((s, next) => [{ id: NOBODY, text: falsified(s.text, next) }, s].slice(next() < 0.5 ? 0 : 1)),
  each((s, next) => [s, { id: NOBODY, text: claim(next) }]),
  each((s, next) => [{ id: NOBODY, text: pick(PLAIN, next) }, s]),
  each((s, next) => {
    const text = respelled(s.text, next);
    return [text === s.text ? s : { ...s, text, isRespelled: true }];
  }),
  (made, next) => [
    (pick(made, next) ?? []).slice(0, 2).map((s) => ({ ...s, id: NOBODY })),
    ...made,
  ],
  (made, next) => [
    ...made,
    (pick(made, next) ?? []).slice(0, 1).map((s) => ({ ...s, id: NOBODY })),
  ],
  (made, next) => made.filter((p) => p !== pick(made, next)),
];

const TYPOGRAPHY: readonly ((text: string) => string)[] = [
  (text) => text.replace(/’/g, "'").replace(/[“”]/g, '"').replace(/–/g, "-"),
  (text) => text.replace(/'/g, "’").replace(/ /g, (sign, at) => (at % 7 === 0 ? "\u00A0" : sign)),
  (text) => text.replace(/-/g, "‑").replace(/ said/g, "  said"),
];

type Laid = { text: string; ranges: [number, number][] };

function laidOut(made: Article, gap: string, change: (text: string) => string): Laid {
  let text = "";
  const ranges: [number, number][] = [];
  for (const paragraph of made.filter(({ length }) => length > 0)) {
    if (text !== "") text += gap;
    for (const [i, sentence] of paragraph.entries()) {
      if (i > 0) text += " ";
      const own = change(sentence.text);
      ranges.push([text.length, text.length + own.length]);
      text += own;
    }
  }
  return { text, ranges };
}

/** Two versions of a generated article, the second one edited; the same seed gives the same. */
export function versionPair(seed: number): Pair {
  const next = random(seed);
  const before = article(next);
  // Shuffled first: a copy shuffled into the very place of what it copies is what it copies, for all that can be told.
  let after = next() < 0.25 ? before.toSorted(() => next() - 0.5) : before;
  const edits = 1 + Math.floor(next() * 6);
  for (let i = 0; i < edits; i += 1) after = pick(EDITS, next)(after, next);
  const isTypographic = next() < 0.4;
  const old = laidOut(before, "\n\n", (text) => text);
  const now = laidOut(
    after,
    next() < 0.3 ? "\r\n\r\n" : "\n\n",
    isTypographic ? pick(TYPOGRAPHY, next) : (text) => text,
  );
  const was = before.flat();
  const is = after.filter(({ length }) => length > 0).flat();
  const cases = was.map((sentence, index) => {
    const own = is.flatMap((s, i) => (s.id === sentence.id ? [i] : []));
    const moved = is.flatMap((s, i) => (isFree(s, sentence, was) ? [i] : []));
    const places = own.length > 0 ? own : moved;
    const isRespelled = own.some((i) => is[i]?.isRespelled);
    const kept = isRespelled ? "respelled" : isTypographic ? "typography" : "none";
    return {
      range: old.ranges[index] as [number, number],
      isOne: [was, is].every((all) => all.filter(({ text }) => text === sentence.text).length <= 1),
      truth: places.map((i) => now.ranges[i] as [number, number]),
      change: own.length === 0 ? ("gone" as const) : (kept as "none" | "typography" | "respelled"),
    };
  });
  return { old: old.text, now: now.text, cases };
}

/** A sentence of the new text that says the same, word by word, and is no old sentence of these words in its place. */
const isFree = (now: Sentence, gone: Sentence, was: readonly Sentence[]): boolean =>
  now.text === gone.text && !was.some((s) => s.id === now.id && s.text === gone.text);
