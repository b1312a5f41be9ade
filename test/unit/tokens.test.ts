import fc from "fast-check";
import { expect, test } from "vitest";
import { tokens } from "../../src/extract/tokens.ts";

const forms = (text: string) => tokens(text).map((t) => t.form);

test.each([
  ["At least 5,600 citizens", ["at", "least", "5,600", "citizens"]],
  ["Al-Qusur’s 1.9 million", ["al-qusur's", "1.9", "million"]],
  ["US\u2011led, “IS”", ["us-led", ",", '"', "is", '"']],
  ["330\u202f000 and 3 417", ["330\u202f000", "and", "3", "417"]],
  ["Iraq's\r\n22", ["iraq's", "22"]],
  ["so\u00adft 50%", ["soft", "50", "%"]],
  ["2017-10-24", ["2017", "-", "10", "-", "24"]],
  ["Дамаск دمشق 大马士革", ["дамаск", "دمشق", "大马士革"]],
  ["", []],
])("%j", (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test("space and line breaks before a token are told", () => {
  const [a, b, c] = tokens("one.\nTwo");
  expect([a?.newline, b?.spaced, b?.newline, c?.spaced, c?.newline]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

test("tokens are where they say, in order, and leave out nothing but space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const token of tokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^[\s\u200b-\u200d\ufeff]*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b-\u200d\ufeff]*$/);
    }),
    { numRuns: 1000 },
  );
});
