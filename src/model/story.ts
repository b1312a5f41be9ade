/** The vocabulary of Dateline: what a story file holds once `parse` has let it in. Format: `dateline/1`. */

/** One number as printed, kept as an interval. */
export type Interval = {
  /** The words of the text, hedge included: "more than 3,000". */
  text: string;
  /** Lower bound in the figure's unit; null: unbounded below. At least one bound is not null. */
  low: number | null;
  /** Upper bound in the figure's unit; null: unbounded above. */
  high: number | null;
  /** false where the bound itself is outside ("more than 3,000"). */
  lowInclusive: boolean;
  highInclusive: boolean;
  /** true for "around", "some", "about": the ends are themselves uncertain; no band is invented. */
  approximate: boolean;
};

/** An EDTF level 1 string: `2014`, `2014-08`, `2017-09-16`, `2017-10-16/2017-10-22`, `2017?`, `2011-03/..`. */
export type Edtf = string;

/** A document, or the part of a page, that quotes come from. */
export type Source = {
  id: string;
  title: string;
  /** teaser: a text that was cut short; its records are off until the reader switches it on. */
  kind: "report" | "teaser";
  /** Half-open range of UTF-16 code units of the text that this source covers; null: the whole text. */
  range: [number, number] | null;
  publisher: string;
  /** null: no address known. Only http and https pass the parser. */
  url: string | null;
  published: Edtf | null;
  /** Where it was written, as printed ("Beirut"); null: the text does not say. */
  dateline: string | null;
  /** UTF-16 code units of the text that offsets point into. */
  length: number;
  /** Lower-case hex SHA-256 of that text as UTF-8. */
  sha256: string;
  /** Earlier versions of the text into which quotes of orphans still point. Not there: none. */
  earlier?: Version[] | undefined;
};

/** A version of a source's text: UTF-16 code units, and lower-case hex SHA-256 as UTF-8. */
type Version = { length: number; sha256: string };

/** Who says it: never the same thing as the publisher. */
export type Speaker = { id: string; name: string; role: string };

export const PRECISIONS = [
  "point",
  "district",
  "settlement",
  "province",
  "country",
  "region",
  "water",
] as const;
export type Precision = (typeof PRECISIONS)[number];

export type Place = {
  id: string;
  /** As the text spells it first. */
  name: string;
  aliases: string[];
  /** ISO 3166-1 alpha-2; null: none or several (a region, the sea). */
  country: string | null;
  /** WGS 84 degrees of the label point; both null: no point known, never guessed. */
  lat: number | null;
  lon: number | null;
  precision: Precision;
  /** Id of the place that the text puts it in (a neighbourhood's city); null: the text does not say. */
  within: string | null;
};

/** TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model in one. */
export type Quote = {
  /** Id of the source. */
  source: string;
  /** The whole sentence, first to last character. */
  exact: string;
  /** Up to 32 characters before and after, "" at the ends of the text. */
  prefix: string;
  suffix: string;
  /** UTF-16 code units in the text, end exclusive. */
  start: number;
  end: number;
  /** Of an orphan: SHA-256 of the source's `earlier` text that it points into. Not there: the present text. */
  version?: string | undefined;
};

export const SPAN_PARTS = ["value", "who", "country", "place", "to", "when", "speaker"] as const;
export type SpanPart = (typeof SPAN_PARTS)[number];
/** Where a stated part stands: UTF-16 code units in the text, inside the quote, end exclusive. */
type Span = { part: SpanPart; start: number; end: number };

export const STANCES = ["asserts", "alleges", "denies", "doubts"] as const;
export type Stance = (typeof STANCES)[number];
export const REVIEWS = ["suggested", "accepted", "edited", "rejected", "not-identifiable"] as const;
export type Review = (typeof REVIEWS)[number];
export const ROLES = [
  "event-location",
  "origin",
  "context",
  "actor",
  "dateline",
  "comparison",
  "title-only",
] as const;
export type Role = (typeof ROLES)[number];

type RecordBase = {
  id: string;
  quote: Quote;
  spans: Span[];
  /**
   * For each part of the record, whether its own sentence states it or it was inferred. Of a stated `when`, `year`,
   * `date` or `end` may be inferred, of a stated `speaker` the `name`.
   */
  parts: { [part: string]: "stated" | "inferred" };
  review: Review;
  /** The present version of the text does not surely hold the quote: listed and counted, never charted. */
  orphan?: true | undefined;
  /** Short name of the rule that extracted it: why it is here. Not there: made by hand. */
  rule?: string | undefined;
};

type Claim = RecordBase & {
  /** Id of the innermost named source; null: the outlet states it itself. */
  speaker: string | null;
  /** Id of the speaker who relays it between `speaker` and the outlet; null: nobody. */
  via: string | null;
  stance: Stance;
  /** Ids of the records that this one contradicts or denies. */
  answers: string[];
  /** As-of date of a figure, date of an event; null: undated. */
  when: Edtf | null;
  /** Id of the most precise place named for it; null: none named. */
  place: string | null;
};

export type Figure = Claim & {
  kind: "figure";
  /** What is counted: travelled, returned, killed, wounded, strikes, territory … */
  measure: string;
  /** people, percent, countries, strikes … */
  unit: string;
  /** Who is counted, as the text names them; null: nobody in particular. */
  who: string | null;
  value: Interval;
  /** For a share: id of the figure that it is a share of. */
  of: string | null;
  /** ISO 3166-1 alpha-2: of origin for travelled and returned, else where it happened; null: none or several. */
  country: string | null;
  /**
   * Ids of the places that the people counted went to, in the order of the text; for returned, where they had gone.
   * Several: they went to these between them, and the text gives no shares. []: the text does not say.
   */
  to: string[];
  /** A body that is not one country: "European Union". */
  group: string | null;
};

export type Event = Claim & {
  kind: "event";
  /** What happened, in a few words. */
  what: string;
};

export type Mention = RecordBase & {
  kind: "mention";
  /** Id of the place. */
  place: string;
  role: Role;
  /** Further places of the text that name it: half-open UTF-16 ranges. Mentions = 1 + also.length. */
  also: [number, number][];
};

/** What somebody says: everything but the places mentioned. */
export type Statement = Figure | Event;

/** One thing that the story says, with the sentence it comes from. Named so because `Record` is TypeScript's own. */
export type StoryRecord = Figure | Event | Mention;
export const KINDS = ["figure", "event", "mention"] as const;
export type Kind = (typeof KINDS)[number];

export type Story = {
  format: "dateline/1";
  title: string;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** Whom the data that went into it is owed to, one line each, to be passed on with it. Not there: nobody. */
  credits?: string[] | undefined;
  sources: Source[];
  speakers: Speaker[];
  places: Place[];
  records: StoryRecord[];
};
