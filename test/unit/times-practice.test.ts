import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { times } from "../../src/extract/times.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { isInScope, OUT_OF_SCOPE, type Value, type Wanted } from "../date-cases.ts";

const shared = new URL("../../../shared/", import.meta.url);
const cases = new URL("extraction/corpora/recognizers/DateTimeModel.json", shared);
const gold = new URL("extraction/gold/", shared);
const story = new URL("stories/soufan-2017.txt", shared);
const read = (path: URL) => readFileSync(path, "utf8").replace(/^\ufeff/, "");

type Result = Omit<Wanted, "values" | "input" | "reference"> & { Resolution?: { values: Value[] } };
type Case = { Input: string; Context?: { ReferenceDateTime: string }; Results: Result[] };

const wanted = (): Wanted[] =>
  (JSON.parse(read(cases)) as Case[]).flatMap(({ Input, Context, Results }) =>
    Results.map(({ Resolution, ...result }) => ({
      ...result,
      values: Resolution?.values ?? [],
      input: Input,
      reference: Context?.ReferenceDateTime.slice(0, 10) ?? "2016-11-07",
    })),
  );

const dayOf = (text: string | undefined): number | null =>
  text ? (parsePeriod(text.slice(0, 10))?.start ?? null) : null;

function isRight({ input, reference, values, Start, End, Text }: Wanted): boolean {
  const spans = times(input, tokens(input), reference);
  const near = spans.filter((t) => t.start <= End && t.end > Start);
  return near.some(({ edtf }) => {
    const period = edtf === null ? null : parsePeriod(edtf);
    return period !== null && values.some((value) => agrees(period, value, Text));
  });
}

type Period = NonNullable<ReturnType<typeof parsePeriod>>;

/**
 * Where the cases are finer than a text can be ("two months ago" to the day, the rest of "later this month"), our
 * period has to hold theirs; the ends of ranges and of approximate and open times may be one unit apart.
 */
function agrees({ start, end, granularity, approximate }: Period, value: Value, text: string) {
  const day = dayOf(value.value);
  const [from, to] = [day ?? dayOf(value.start), day === null ? dayOf(value.end) : day + 1];
  const isFiner = day !== null || /^(?:earlier|later) /i.test(text);
  if (isFiner && from !== null && to !== null) {
    return start !== null && end !== null && start <= from && to <= end;
  }
  const unit = { day: 1, month: 31, year: 366 }[granularity];
  const slack = value.timex?.startsWith("(") || value.Mod || approximate ? unit : 0;
  const near = (ours: number | null, theirs: number | null) =>
    ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= slack;
  return near(start, from) && near(end, to);
}

test.skipIf(!existsSync(cases))("at least 80 % of the date cases in scope are right", () => {
  const inScope = wanted().filter(isInScope);
  const wrong = inScope.filter((one) => !isRight(one));
  expect(inScope.length).toBeGreaterThan(280);
  expect(1 - wrong.length / inScope.length).toBeGreaterThanOrEqual(0.8);
});

test.skipIf(!existsSync(cases))("every reason for leaving cases out leaves some out", () => {
  const all = wanted();
  for (const [reason, isOut] of OUT_OF_SCOPE) {
    expect(all.filter(isOut).length, reason).toBeGreaterThan(0);
  }
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
