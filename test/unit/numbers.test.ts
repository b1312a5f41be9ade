import { expect, test } from "vitest";
import type { NumberSpan } from "../../src/extract/numberSpan.ts";
import { numbers } from "../../src/extract/numbers.ts";
import { tokens } from "../../src/extract/tokens.ts";

const spans = (text: string): NumberSpan[] => numbers(text, tokens(text));

/** "[20,30)~%": the interval, ~ approximate, % percent, / fraction; the words for a vague number. */
function sign(text: string, { value, kind, start, end }: NumberSpan): string {
  if (value === null) return text.slice(start, end);
  const { low, high, lowInclusive, highInclusive, approximate } = value;
  const isExact = low === high;
  const range = `${lowInclusive ? "[" : "("}${low ?? ""},${high ?? ""}${highInclusive ? "]" : ")"}`;
  const unit = kind === "percent" ? "%" : kind === "fraction" ? "/" : "";
  return `${isExact ? low : range}${approximate ? "~" : ""}${unit}`;
}

const read = (text: string): string =>
  spans(text)
    .filter(({ excluded }) => excluded === null)
    .map((span) => sign(text, span))
    .join(" ");

test.each([
  ["5,600 fighters from 33 countries", "5600 33"],
  ["1'000 men, 330\u202f000 dead, 40\u00a0000 ill and 1,00,000 votes", "1000 330000 40000 100000"],
  ["1 414 021 people in 12 345 houses", "1414021 12345"],
  ["1.234.567 people, 5.600 people and 5.6 children a family", "1234567 5600 5.6"],
  ["twenty-two killed, fifty two hurt, nineteen hundred fled", "22 52 1900"],
  ["a hundred and five men, two hundred and fifty thousand women", "105 250000"],
  ["killed two hundred and three hundred fled", "200 300"],
  ["killed twelve and 30 wounded", "12 30"],
  ["a dozen men, two dozen women, half a dozen dogs", "12 24 6"],
  [
    "1.9 million people, 2bn voters, 3k arrests, 5m people, 10M votes",
    "1900000 2000000000 3000 5000000 10000000",
  ],
  ["330 thousand, 13 lakh, 1 crore, two and a half million", "330000 1300000 10000000 2500000"],
  ["half a million, a quarter of a million, a million and a half", "500000 250000 1500000"],
  ["three-and-a-half million people", "3500000"],
  ["two point five million people", "2500000"],
  ["85% and 30 percent, five per cent, 12 pct and a 20-percent fall", "85% 30% 5% 12% 20%"],
  [
    "half of the province, two-thirds of them, three quarters, a third of",
    "50/ [66.6,66.7]/ 75/ [33.3,33.4]/",
  ],
  ["half the men; ¾ of them; 3/4 of them; half were women", "50/ 75/ 75/ 50/"],
  ["one in three children, nine out of ten, one in every 200", "[33.3,33.4]/ 90/ 0.5/"],
  ["the blasts killed one in two attacks", "1 2"],
  ["a 15-member council, a 40-strong band, a three-man crew", "15 40 3"],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["At least 5,600", "[5600,]"],
  ["no fewer than 5 and not less than 6 and a minimum of 7", "[5,] [6,] [7,]"],
  ["more than 3,000, over 80, above 40, upwards of 30", "(3000,] (80,] (40,] (30,]"],
  ["deaths exceeded 100, in excess of 20, just over 9", "(100,] (20,] (9,]"],
  ["some 900, about 5, around 6, roughly 7, approximately 8, circa 9", "900~ 5~ 6~ 7~ 8~ 9~"],
  ["an estimated 40,000 but it estimated that 300 and they are estimated at 20", "40000~ 300 20"],
  ["nearly 3,000, almost 20, close to 30, just under 40", "3000~ 20~ 30~ [,40)"],
  ["up to 30, as many as 50, at most 6, no more than 7", "[,30] [,50] [,6] [,7]"],
  ["fewer than 10, less than 20, under 30 men, below 40", "[,10) [,20) [,30) [,40)"],
  ["fewer than 0 of 30 men", "0 30"],
  ["less than half, fewer than 5 percent, up to 90%", "[,50)/ [,5)% [,90]%"],
  ["more than half, nearly a third, at least 60 percent", "(50,]/ [33.3,33.4]~/ [60,]%"],
  [
    "30 or more, 25 people or more, 22, possibly more, 20+ dead, a 60-plus group",
    "[30,] [25,] [22,] [20,] [60,]",
  ],
  ["20 or so, 30-odd men, 12 or fewer", "20~ 30~ [,12]"],
  ["about 500 or more, at least some 300, up to about 40", "[500,]~ [300,]~ [,40]~"],
  ["at least a further 30 and more than another 20", "[30,] (20,]"],
  ["more than a dozen, at least two dozen", "(12,] [24,]"],
  ["talks about two attacks and a dispute over three islands", "2 3"],
])("hedges: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["between 22 and 25 people", "[22,25]"],
  ["22 to 25, 22-25, 22–25, from 20 to 30 people", "[22,25] [22,25] [22,25] [20,30]"],
  [
    "two to three million, 1.5-2 million, two to three hundred",
    "[2000000,3000000] [1500000,2000000] [200,300]",
  ],
  ["15 to 20 percent, between 20% and 30%, 5k-20k", "[15,20]% [20,30]% [5000,20000]"],
  ["two or three men, 5 or 600", "[2,3] 5 600"],
  ["rose from 20 to 30 percent, fell from 3 to 2", "20% 30% 3 2"],
  ["about 20 to 30 men", "[20,30]~"],
  ["at least 20 and possibly as many as 30", "[20,30]"],
  ["more than 10 but fewer than 20, and 22, perhaps 30", "(10,20) [22,30]"],
  ["killed at least 22 and wounded up to 30", "[22,] [,30]"],
])("ranges: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "dozens",
  "hundreds",
  "scores",
  "tens of thousands",
  "hundreds of thousands",
  "several hundred",
  "a few thousand",
])("%s of people are vague: no figure", (words) => {
  const [span, ...rest] = spans(`${words} of people fled`);
  expect([span?.kind, span?.value, span?.excluded, span?.end, rest]).toEqual([
    "vague",
    null,
    null,
    words.length,
    [],
  ]);
});

test.each([
  [
    "in 2014, by 1989, the 2015 attack, mid-2009, the late-1990s, 2016/17",
    "year year year year year year year",
  ],
  ["on 24 October and Oct. 16-22, 2017", "date date date year"],
  ["2017-10-24, 24/10/2017 and 24.10.2017", "date date date date date date date"],
  ["at 4:30, 5 p.m., 0100 GMT and half past two", "time time time time time"],
  [
    "aged 23, a 23-year-old, Jaypee Galicha, 23, children under five, in his 20s",
    "age age age age age",
  ],
  [
    "for nearly three years, the last two months, 365 days a year, a six-month truce",
    "duration duration duration duration",
  ],
  [
    "resolution 2178, 1267/1989, Article 5, No. 7, Articles 5 and 6, phase six, 9/11",
    "document document document document document document document document document document",
  ],
  ["won 3-1, a 5-4 ruling", "score score score score"],
  ["1. A blast\n2) A raid", "list list"],
  ["call 555-123-4567 or +1-222-2222", "phone phone phone phone phone phone"],
  [
    "$5 million, 30 euros, US$20, 40 million dollars and 6 billion US dollars",
    "money money money money money",
  ],
  ["F-16, Su-24, G20, the H5N1 strain and a Group of Seven", "name name name name name name"],
  ["the 7th Brigade, the 21st century, the twenty-first", "ordinal ordinal ordinal"],
  ["see https://example.org/2017/22 or a22@b.org, www.b.org/9", "address address address address"],
  ["no one, one of the men, this one, a new one", "pronoun pronoun pronoun pronoun"],
  [
    "160 km, five miles, 200 kg, 5.7 million barrels, a magnitude of 7.7",
    "measure measure measure measure measure",
  ],
  [
    "three times, 5 percentage points, 9 per 100,000, a two-state plan",
    "times points rate compound",
  ],
  ["192.168.1.2 and 007", "unreadable unreadable"],
  ["it was -5 and minus six", "negative negative"],
])("no figures: %s", (text, expected) => {
  const reasons = spans(text).map((span) => span.excluded);
  expect(reasons.filter((reason) => reason !== null).join(" ")).toBe(expected);
});

test.each([
  ["2000 people fled", "2000"],
  ["more than 2014 were ill", "(2014,]"],
  ["In October 22 people died", "22"],
  ["On October 6, 22 people died", "22"],
  ["one member, only one survivor, killed one.", "1 1 1"],
  ["one of 22", "22"],
])("figures for all that: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("tells number, hedge and what both say apart", () => {
  const text = "In all, at least 5,600 people fled";
  const [span] = spans(text);
  expect(span).toMatchObject({ first: 5, last: 5, from: 3, kind: "count", tail: null });
  expect(text.slice(span?.start, span?.end)).toBe("5,600");
  expect(text.slice(span?.hedge?.start, span?.hedge?.end)).toBe("at least");
  expect(span?.value?.text).toBe("at least 5,600");
});

test("what comes next is after the percent sign, the tail and a hedge behind", () => {
  const nexts = (text: string) => spans(text).map(({ next }) => tokens(text)[next]?.form);
  expect(nexts("5 per cent men")).toEqual(["men"]);
  expect(nexts("a 40-strong band")).toEqual(["band"]);
  expect(nexts("20 or more men")).toEqual(["men"]);
  expect(nexts("at least 22 and as many as 30 men")).toEqual(["men"]);
});
