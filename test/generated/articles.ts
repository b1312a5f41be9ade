import fc from "fast-check";

const PLACES = [
  ..."Aleppo|Idlib|Deir Ezzor|Tunisia|Morocco|Kabul|Mopti|Tripoli|Kharkiv|Maiduguri|Manila".split(
    "|",
  ),
  ..."Saudi Arabia|the Philippines|South Sudan|Al-Qusur|Saint-Denis|Port-au-Prince|N'Djamena".split(
    "|",
  ),
  ..."Jordan|Georgia|the United States|Helmand province|the Euphrates|Springfield|Zzyxville".split(
    "|",
  ),
];
const NUMBERS = [
  ..."3,417|22|14|at least 40|more than 3,000|some 900|up to 15|nearly 1.9 million|half|a dozen".split(
    "|",
  ),
  ..."between 20 and 30|two to three|about 30 percent|fewer than six|1,00,000|007|12-15|one in five".split(
    "|",
  ),
];
const WHO =
  "people|civilians|jihadists|fighters|soldiers|children|migrants|strikes|villages|Syrians".split(
    "|",
  );
const DID =
  "were killed|were wounded|have fled|returned|were kidnapped|joined|died|were displaced".split(
    "|",
  );
const WHEN =
  "on Tuesday|last week|on September 16|in 2014|in March 2011|since May|yesterday|".split("|");
const SAID = [
  ..."the ministry said|a local official told Reuters|Dillon said|according to the report".split(
    "|",
  ),
  ..."the UN said|residents alleged|the army denied|it said|he said, adding that it was false|".split(
    "|",
  ),
];
const OPENINGS = [
  "",
  "BEIRUT (Reuters) - ",
  "Kabul (AFP) Oct 24, 2017 - ",
  "GENEVA, March 3 (Xinhua) -- ",
];
const TITLES = [
  "Strike kills 14 in Syria",
  "RELATED LINKS",
  "Floods displace thousands",
  "Rivals trade blame",
];

const one = (words: readonly string[]) => fc.constantFrom(...words);

/** A sentence of a news report, or one that looks like it. */
const sentence = fc.oneof(
  fc
    .tuple(one(NUMBERS), one(WHO), one(DID), one(PLACES), one(WHEN), one(SAID))
    .map(
      ([n, who, did, where, when, said]) =>
        `${capital(n)} ${who} ${did} in ${where} ${when}, ${said}.`,
    ),
  fc
    .tuple(one(PLACES), one(NUMBERS), one(PLACES), one(NUMBERS), one(PLACES), one(NUMBERS))
    .map(
      ([a, n, b, m, c, k]) =>
        `${capital(a)} was the source of the most (${n}), with ${m} each from ${b} and ${c} and ${k} from Jordan.`,
    ),
  fc
    .tuple(one(NUMBERS), one(WHO), one(NUMBERS), one(PLACES))
    .map(
      ([n, who, m, where]) =>
        `“The claim that ${n} ${who} were killed and ${m} wounded near ${where} is false,” he said.`,
    ),
  fc
    .tuple(one(PLACES), one(PLACES), one(WHEN))
    .map(
      ([a, b, when]) =>
        `Troops left ${a} for ${b} ${when} after a strike hit a market, a ‘disaster’.`,
    ),
  fc
    .tuple(one(NUMBERS), one(NUMBERS), one(WHO))
    .map(
      ([n, m, who]) => `Of ${m} ${who}, ${n} came back (see Article 5, page 3; call +1 555-0100).`,
    ),
);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const paragraph = fc
  .tuple(one(OPENINGS), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([opening, all]) => opening + all.join(" "));
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: one(TITLES) },
  {
    weight: 1,
    arbitrary: one(["Related Links", "$5 Billed Once", "- 3. item", "Photo: AFP", "… read more"]),
  },
);

/** A report of plain sentences under a headline: no dateline, no furniture. */
export const plainArticle: fc.Arbitrary<string> = fc
  .tuple(
    one(["Strike kills 14 in Syria", "Floods displace thousands"]),
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([title, paragraphs]) => [title, ...paragraphs.map((all) => all.join(" "))].join("\n\n"));

/** An article of the templates, in order. */
const article: fc.Arbitrary<string> = fc
  .tuple(one(TITLES), fc.array(block, { minLength: 1, maxLength: 5 }))
  .map(([title, blocks]) => [title, ...blocks].join("\n\n"));

/** What no tidy text has in it: breaks, spaces, marks and halves of signs. */
const ODD = [
  ..."\r\n|\n|\u00a0|\u202f|\u2009|\u00ad|\u200b|\ufeff|\u2028|\u2011|😀|👩‍👩‍👧|\ud83d|\udc00".split(
    "|",
  ),
  ...'é|e\u0301|ı|İ|ﬁ|ß|\u0000|שלום|قال|١٢٣|中文|“|’|"|(|[|—|...|1-1-1|said said|%|½|²|\\'.split(
    "|",
  ),
];

type Edit = {
  at: number;
  length: number;
  kind: "insert" | "delete" | "duplicate" | "swap";
  odd: string;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  kind: one(["insert", "delete", "duplicate", "swap"]) as fc.Arbitrary<Edit["kind"]>,
  odd: one(ODD),
});

function edited(text: string, { at, length, kind, odd }: Edit): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  if (kind === "insert") return before + odd + piece + after;
  if (kind === "delete") return before + after;
  if (kind === "duplicate") return before + piece + piece + after;
  return before + after.slice(0, length) + piece + after.slice(length);
}

/** An article that was mangled by up to eight edits, some with signs that no tidy text has. */
export const mangled: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(article, fc.array(edit, { maxLength: 8 }))
      .map(([text, edits]) => edits.reduce(edited, text)),
  },
  {
    weight: 1,
    arbitrary: article.map((text) => text.replaceAll("\n", "\r\n").replaceAll(" ", "\u00a0")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);
