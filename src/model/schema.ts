import * as z from "zod/mini";
import { isUpright } from "./interval.ts";
import { parsePeriod } from "./period.ts";
import { PRECISIONS, REVIEWS, ROLES, SPAN_PARTS, STANCES } from "./story.ts";

// The page's Content-Security-Policy forbids the code that zod generates otherwise, and reports even the attempt.
z.config({ jitless: true });

/** More entries than this in one list of a file are event data, not a story. */
export const MOST_RECORDS = 5000;

const text = (longest: number) => z.string().check(z.maxLength(longest));
const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const id = z.string().check(
  z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,79}$/u, {
    error: "up to 80 letters, digits and _ . : - are allowed, beginning with a letter or digit",
  }),
);
const offset = z.int().check(z.nonnegative());
const range = z.tuple([offset, offset]);
const bound = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: "an ISO 3166-1 alpha-2 code like FR is needed" }));
const edtf = z.string().check(
  z.maxLength(50),
  z.refine((value) => parsePeriod(value) !== null, {
    error: "there is no such date; EDTF like 2014, 2014-08, 2017-09-16 or 2011-03/.. is needed",
  }),
);
const maybe = <T extends z.core.SomeType>(schema: T) => z._default(z.nullable(schema), null);
const list = <T extends z.core.SomeType>(schema: T, most: number) =>
  z._default(z.array(schema).check(z.maxLength(most)), []);

export const creditsSchema = z.array(words(500)).check(z.maxLength(20));

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: "64 lower-case hex digits" }));

export const sourceSchema = z.object({
  id,
  title: words(500),
  kind: z._default(z.enum(["report", "teaser"]), "report"),
  range: maybe(range),
  publisher: words(200),
  url: maybe(
    z
      .string()
      .check(
        z.maxLength(2000),
        z.regex(/^https?:\/\/[^\s<>"]+$/i, { error: "only http and https" }),
      ),
  ),
  published: maybe(edtf),
  dateline: maybe(text(200)),
  length: offset,
  sha256,
  earlier: z.optional(z.array(z.object({ length: offset, sha256 })).check(z.maxLength(1000))),
});

export const speakerSchema = z.object({
  id,
  name: words(200),
  role: z._default(text(200), ""),
});

export const placeSchema = z.object({
  id,
  name: words(200),
  aliases: list(words(200), 100),
  country: maybe(country),
  lat: maybe(z.number().check(z.gte(-90), z.lte(90))),
  lon: maybe(z.number().check(z.gte(-180), z.lte(180))),
  precision: z.enum(PRECISIONS),
  within: maybe(id),
});

const quote = z.object({
  source: id,
  exact: words(5000),
  prefix: z._default(text(32), ""),
  suffix: z._default(text(32), ""),
  start: offset,
  end: offset,
  version: z.optional(sha256),
});

const interval = z
  .object({
    text: text(200),
    low: maybe(bound),
    high: maybe(bound),
    lowInclusive: z._default(z.boolean(), true),
    highInclusive: z._default(z.boolean(), true),
    approximate: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ low, high }) => low !== null || high !== null, {
      error: "at least one bound is needed",
    }),
    z.refine(isUpright, { error: "it is upside down or empty" }),
  );

const base = {
  id,
  quote,
  spans: list(z.object({ part: z.enum(SPAN_PARTS), start: offset, end: offset }), 200),
  parts: z._default(z.record(text(30), z.enum(["stated", "inferred"])), {}),
  review: z._default(z.enum(REVIEWS), "accepted"),
  orphan: z.optional(z.literal(true)),
  rule: z.optional(words(60)),
};

const claim = {
  ...base,
  speaker: maybe(id),
  via: maybe(id),
  stance: z._default(z.enum(STANCES), "asserts"),
  answers: list(id, 200),
  when: maybe(edtf),
  place: maybe(id),
};

const figure = z.object({
  ...claim,
  kind: z.literal("figure"),
  measure: words(60),
  unit: words(60),
  who: maybe(text(300)),
  value: interval,
  of: maybe(id),
  country: maybe(country),
  to: list(id, 20),
  group: maybe(text(200)),
});

const event = z.object({ ...claim, kind: z.literal("event"), what: words(300) });

const mention = z.object({
  ...base,
  kind: z.literal("mention"),
  place: id,
  role: z.enum(ROLES),
  also: list(range, 5000),
});

export const recordSchema = z.discriminatedUnion("kind", [figure, event, mention]);

/** A whole story file: what data/story.schema.json is made from. */
export const storySchema = z.object({
  format: z.literal("dateline/1"),
  title: words(500),
  language: z._default(text(35), "und"),
  credits: z.optional(creditsSchema),
  sources: z.array(sourceSchema).check(z.maxLength(MOST_RECORDS)),
  speakers: list(speakerSchema, MOST_RECORDS),
  places: list(placeSchema, MOST_RECORDS),
  records: z.array(recordSchema).check(z.maxLength(MOST_RECORDS)),
  texts: z.optional(z.record(sha256, z.string())),
});
