import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { times } from "../../src/extract/times.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { conformance } from "../practice/conformance.ts";
import { dateAgrees, dateCases, datesOf } from "../practice/dateCases.ts";
import { OUT_OF_SCOPE } from "../practice/dateScope.ts";

const shared = new URL("../../../shared/", import.meta.url);
const cases = dateCases();
const gold = new URL("extraction/gold/", shared);
const story = new URL("stories/soufan-2017.txt", shared);
const read = (path: URL) => readFileSync(path, "utf8").replace(/^\ufeff/, "");

test.runIf(cases)("at least 80 % of the date cases in scope are right", () => {
  const { inScope, passed } = conformance(
    cases ?? [],
    OUT_OF_SCOPE,
    ({ input }) => input,
    (one) => dateAgrees(one, datesOf(one.input, one.reference)),
  );
  expect(inScope).toBeGreaterThan(280);
  expect(passed / inScope).toBeGreaterThanOrEqual(0.8);
});

test.runIf(cases)("every reason for leaving cases out leaves some out", () => {
  for (const [reason, isOut] of OUT_OF_SCOPE)
    expect(cases?.filter(isOut).length, reason).toBeGreaterThan(0);
});

type Gold = {
  article: { published: string; text_file: string };
  events: { start: string; end: string | null; quote: string }[];
};

test.skipIf(!existsSync(gold))(
  "the dates of the annotated events are among the times of their sentences",
  () => {
    for (const file of readdirSync(gold).filter((name) => name.endsWith(".json"))) {
      const { article, events } = JSON.parse(read(new URL(file, gold))) as Gold;
      const text = read(new URL(article.text_file, gold));
      const spans = times(text, tokens(text), article.published);
      for (const { start, end, quote } of events) {
        const at = text.indexOf(quote);
        const inside = spans.filter((t) => t.start >= at && t.end <= at + quote.length);
        expect(
          inside.map((t) => t.edtf),
          quote,
        ).toContain(end === null ? start : `${start}/${end}`);
      }
    }
  },
);

test.skipIf(!existsSync(story))(
  "the dates of the default story are found, and nothing else",
  () => {
    const text = read(story);
    const found = times(text, tokens(text), "2017-10-24");
    expect(found.map((t) => [text.slice(t.start, t.end), t.edtf])).toEqual([
      ["Tuesday", "2017-10-24"],
      ["2014", "2014"],
      ["Oct 24, 2017", "2017-10-24"],
      ["Tuesday", "2017-10-24"],
      ["late on Monday", "2017-10-23"],
      ["last two months", null],
      ["September 16", "2017-09-16"],
      ["nearly three years", null],
      ["September", "2017-09"],
      ["last week", "2017-10-16/2017-10-22"],
      ["March 2011", "2011-03"],
      ["Oct 22, 2017", "2017-10-22"],
      ["August 2014", "2014-08"],
      ["just weeks", null],
      ["Three years later", "2017"],
      ["21st century", "2001/2100"],
      ["365 days a year", null],
    ]);
  },
);
