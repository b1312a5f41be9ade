import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "../../src/extract/sentences.ts";
import { type Token, tokens } from "../../src/extract/tokens.ts";

const cut = (text: string) =>
  sentences(text, tokens(text)).map(({ start, end }) => text.slice(start, end));

/** Each line: sentences with "|" between them. */
test.each(
  [
    "Two died.| Three fled.",
    "Is it over?| No!| It goes on.",
    "It began in the U.S. Army and spread to the U.N. office in the U.S. last week.",
    "He left the U.S.| The army stayed.",
    "He lives on Main St.| The D.C. Police know it, says Doran v. Velia.",
    "U.S.-led forces met Mr. Doran, Gen. A. K. Imadi and Lt. Col. S. Holt Jr. of Dol Inc. in St. Petersburg.",
    "George W. Bush and J. K. Rowling met.",
    "It hit at 9 a.m. Monday and 5 p.m. local time.| Nobody was hurt.",
    "It hit at 5 p.m.| Police came.",
    "On Jan. 5 and Oct. 12, 2017, No. 3 fell.",
    "He said no.| Nobody believed him.",
    "It weighs 2.5 tonnes and cost $1.9 million.| It sank.",
    "Towns, e.g. Tarsa, i.e. the old one, vs. Karsk.",
    "Shares of Yahoo! fell.| They rose later.",
    '"We heard one.| Then came the second," said a trader.',
    '"It is over."| The mayor left.',
    '"Is it over?" he asked.| “Yes!” she said.',
    "(It was late.)| He left.",
    "It reached the town.[1]| Nobody came.[2][3]",
    'He said "hide the facts[.]"| She agreed.',
    "He paused … and went on.| It rained… Then it stopped.".replace("… Then", "…| Then"),
    "The efforts [...] Tarsa knows go on.",
    "Forces, chase ... read more",
    "He died. al-Imadi was his deputy.".replace(". al", ".| al"),
    "the strike.The president left.".replace("e.T", "e.|T"),
    "See example.org or press@aid.example for more.",
    "Beirut (AFP) Oct 24, 2017 - The army denied it.",
    "KABUL, Afghanistan — Two died.",
    "WASHINGTON, D.C. — Two died.",
    "Tuesday, January 22, 2019 A bomb went off.| It was loud.",
    "One\n|Two\r\n|Three\u2028|Four",
    "The evac\u00adu\u00ada\u00adtion of Mr.\u00a0Doran ended.\u00a0|It rained.",
    "😔 He left.| 大马士革 is far.",
    "14 died.| 15 fled.| $5 was left.",
    "He is 14. ",
    "It fell in\n|2017.| It was long.",
    "",
  ].map((line) => [line]),
)("%j", (line) => {
  const expected = line.split("|").map((part) => part.trim());
  expect(cut(line.replaceAll("|", ""))).toEqual(expected.filter((part) => part !== ""));
});

test("leaves out the bullets and numbers of a list", () => {
  const list =
    "-- Near Dol, one.\n.       Near Ems, two.\n• Three\n1. Four died.\n2) Five\n(a) Six";
  expect(cut(list)).toEqual([
    "Near Dol, one.",
    "Near Ems, two.",
    "Three",
    "Four died.",
    "Five",
    "Six",
  ]);
});

test("goes on over the line ends of a page of fixed width, and only there", () => {
  const page =
    "At least 70 people have died in the floods that began in the east of\nNorland last week, an agency said on Thursday. About 12,000 people\nhad to leave.";
  expect(cut(page)).toHaveLength(2);
  expect(cut("A short line of a list\nof short lines\nwithout stops")).toHaveLength(3);
});

test("reads a range of the text only", () => {
  const text = "One is here. Two is here. Three is here.";
  const found = sentences(text, tokens(text), [13, 26]);
  expect(found).toEqual([{ start: 13, end: 25, first: 4, last: 7 }]);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ". ",
      "! ",
      "...",
      '."',
      "U.S. ",
      "Mr. ",
      "\n",
      "\r\n",
      " ",
      "[1]",
      "- ",
      "1. ",
    ),
    fc.constantFrom("Tarsa", "said", "14", "2.5", "“", "”", "(", ")", "\u00ad", "\u2028", "😔"),
    fc.string({ unit: "binary", maxLength: 4 }),
  ),
  { maxLength: 40 },
);

/** Shorter ones may be the letters of a list, "(a) ". */
const longWords = (all: readonly Token[]) =>
  all.filter((token) => token.kind === "word" && token.text.length > 2);

test("every sentence is a slice between two tokens, in order, and every word stands in one", () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join("");
      const all = tokens(text);
      let past = 0;
      for (const { start, end, first, last } of sentences(text, all)) {
        expect([start, end]).toEqual([all[first]?.start, all[last]?.end]);
        expect(text.slice(start, end)).toMatch(/^\S/);
        expect(longWords(all.slice(past, first))).toEqual([]);
        past = last + 1;
      }
      expect(longWords(all.slice(past))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("text before a line shifts its sentences", () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join("");
      const before = "One. Two.\n\n";
      const whole = before + text;
      const moved = sentences(text, tokens(text)).map(({ start, end }) => [start + 11, end + 11]);
      const found = sentences(whole, tokens(whole)).slice(2);
      expect(found.map(({ start, end }) => [start, end])).toEqual(moved);
    }),
  );
});
