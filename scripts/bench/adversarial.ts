import type { Bundle } from "./bundle.ts";
import { exponent, type Part, type Row } from "./rows.ts";
import { timed } from "./speed.ts";

/** Texts that lure rules into looking again and again: each is repeated up to a length. */
const LURES: readonly (readonly [name: string, unit: string])[] = [
  ["spaces", " "],
  ["newlines", "\n"],
  ["digits", "7"],
  ["digits with commas", "1,"],
  ["brackets", "("],
  ["square brackets", "[]"],
  ["opening quotes", "“"],
  ["plain quotes", '"'],
  ["apostrophes", "'"],
  ["hyphens", "-"],
  ["full stops", "."],
  ["one word", "a"],
  ["one word in capitals", "A"],
  ["capital words", "Alpha Beta Gamma "],
  ["capital words of places", "New York City "],
  ["“said said said”", "said "],
  ["“1-1-1-1”", "1-"],
  ["“from A and B and C”", "from Syria and Iraq and "],
  ["“more than more than”", "more than "],
  ["“in in in”", "in "],
  ["“of of of”", "of "],
  ["“two million and two million”", "two million and "],
  ["“5 of 6 of 7”", "5 of 6 of "],
  ["“killed and killed”", "22 killed and "],
  ["“he said that he said that”", "he said that "],
  ["“Monday Monday”", "Monday "],
  ["“May 3, May 3”", "May 3, "],
  ["“U.S. U.S.”", "U.S. "],
  ["headlines", "Strike Kills Many\n\n"],
  ["datelines", "BEIRUT (AFP) - \n"],
  ["bullets", "- a\n"],
  ["soft hyphens in a word", "a\u00ad"],
];
const LENGTHS = [25_000, 50_000, 100_000, 200_000];
const MOST = 1.25;

/** Time and its exponent from 25,000 to 200,000 characters, for texts made to be slow, and one word of 1 MB. */
export function adversarialRows(code: Bundle): Part {
  const time = (text: string) => Math.max(timed(code, text, 3), 0.05);
  const rows = LURES.map(([name, unit]): Row => {
    const texts = LENGTHS.map((length) => unit.repeat(Math.ceil(length / unit.length)));
    time(texts[0] ?? "");
    const points = texts.map((text) => [text.length, time(text)] as const);
    const last = points.at(-1)?.[1] ?? Number.NaN;
    return [
      name,
      `${last.toFixed(1)} ms at 200,000, exponent ${exponent(points).toFixed(2)}`,
      `≤ ${MOST}`,
    ];
  });
  const word = time("a".repeat(1e6));
  return {
    title: "Made to be slow",
    rows: [...rows, ["one word of 1 MB", `${word.toFixed(0)} ms`, "≤ 1,000 ms"]],
    notes: [],
  };
}
