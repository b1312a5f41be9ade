import fc from "fast-check";
import { expect, test } from "vitest";
import { times } from "../../src/extract/times.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { arbitraryDate } from "../value-arbitrary.ts";

const WORDS =
  "On on in the of from to between and since until by before after last next this past early late mid- end first week month year years days Tuesday Monday night May March march October Oct . , - – / ( ) 2014 2017 24 16 31 2 th st s 365 three two a an ago later earlier same day weekend spring decade 1990 will said yesterday Theresa constructor __proto__ toString 0000 9999 99999999 \n";

const word = fc.constantFrom(...WORDS.split(" "));
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 30 })
  .map((words) => words.map((pair) => pair.join("")).join(""));
const text = fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 80 }));
const reference = fc.oneof(fc.constant(null), arbitraryDate(), fc.constantFrom("..", "x", "0001"));

test("any text has spans in order, inside it, at their tokens, with dates that parse", () => {
  fc.assert(
    fc.property(text, reference, (article, date) => {
      const all = tokens(article);
      let end = 0;
      for (const span of times(article, all, date)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect([all[span.first]?.start, all[span.last]?.end]).toEqual([span.start, span.end]);
        expect(span.edtf === null || parsePeriod(span.edtf) !== null, `${span.edtf}`).toBe(true);
        expect(span.kind === "duration" ? span.edtf : null).toBeNull();
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(article.length);
    }),
    { numRuns: 3000 },
  );
});

test("a paragraph before a text moves its spans and changes nothing else", () => {
  const before = "Nobody saw it.\n\n";
  const count = tokens(before).length;
  fc.assert(
    fc.property(text, reference, (article, date) => {
      const alone = times(`.${article}`, tokens(`.${article}`), date);
      const moved = times(`${before}.${article}`, tokens(`${before}.${article}`), date);
      expect(moved).toEqual(
        alone.map((span) => ({
          ...span,
          start: span.start + before.length,
          end: span.end + before.length,
          first: span.first + count,
          last: span.last + count,
        })),
      );
    }),
    { numRuns: 1000 },
  );
});

test("a date in full needs no reference, and none changes it", () => {
  const day = fc.date({ min: new Date(-6e12), max: new Date(4e12), noInvalidDate: true });
  fc.assert(
    fc.property(day, reference, fc.constantFrom(0, 1, 2, 3), (date, from, style) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, d] = iso.split("-");
      const name = MONTHS[Number(month) - 1] ?? "";
      const styles = [`${name} ${Number(d)}, ${year}`, `${Number(d)} ${name} ${year}`, iso];
      const article = `It fell on ${[...styles, `the ${Number(d)}th of ${name} ${year}`][style]}.`;
      expect(times(article, tokens(article), from).map((t) => t.edtf)).toEqual([iso]);
    }),
  );
});

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

test("a weekday is at most six days back, and a day without a year at most a year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const date = `2017-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const start = (edtf: string | null | undefined) => parsePeriod(edtf ?? "")?.start ?? 0;
      const article = "It fell on Friday. It rose on February 3.";
      const [friday, february] = times(article, tokens(article), date);
      expect(start(date) - start(friday?.edtf)).toBeLessThan(7);
      expect(start(date) - start(friday?.edtf)).toBeGreaterThanOrEqual(0);
      expect(start(date) - start(february?.edtf)).toBeLessThan(366);
      expect(start(date) - start(february?.edtf)).toBeGreaterThanOrEqual(0);
    }),
  );
});
