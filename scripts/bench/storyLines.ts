import type { Event, Figure, Mention, Story } from "../../src/model/story.ts";

/** A thing that a story says: what it is known by, and the rest of it, all without ids. */
export type Described = { key: string; rest: { [field: string]: string } };

/** A story's figures, events, places and roles in words that can be compared with another's. */
export function storyLines({ records, places, speakers }: Story) {
  const placeName = new Map(places.map(({ id, name }) => [id, name]));
  const speakerName = new Map(speakers.map(({ id, name }) => [id, name]));
  const names: Names = {
    place: (id) => placeName.get(id ?? "") ?? "none",
    speaker: (id) => speakerName.get(id ?? "") ?? "none",
    values: new Map(records.flatMap((r) => (r.kind === "figure" ? [[r.id, r.value.text]] : []))),
  };
  return {
    figures: records.filter((r) => r.kind === "figure").map((r) => figureLine(r, names)),
    events: records.filter((r) => r.kind === "event").map((r) => eventLine(r, names)),
    places: places.map(
      ({ name, country, precision, within }): Described => ({
        key: `${name}, ${country}`,
        rest: { precision, within: names.place(within) },
      }),
    ),
    roles: records.filter((r) => r.kind === "mention").map((r) => roleLine(r, names)),
  };
}

type Names = {
  place: (id: string | null) => string;
  speaker: (id: string | null) => string;
  values: ReadonlyMap<string, string>;
};

function figureLine(figure: Figure, names: Names): Described {
  const { value, measure, unit, who, country, group, stance, when, of, to } = figure;
  const { low, high, lowInclusive, highInclusive, approximate } = value;
  // A count begins at 0, and a share ends at 100, whether it is written down or not.
  const top = unit === "percent" ? 100 : null;
  const ends = `${lowInclusive || low === null ? "[" : "("}${low ?? 0}, ${high ?? top}${highInclusive || high === null ? "]" : ")"}`;
  const number = `${approximate ? "about " : ""}${ends}`;
  return {
    key: [number, country ?? "no country", measure, stance, names.speaker(figure.speaker)].join(
      " · ",
    ),
    rest: {
      words: value.text,
      unit,
      who: String(who),
      group: String(group),
      when: String(when),
      of: String(of && names.values.get(of)),
      to: to.map(names.place).join(", "),
      ...shared(figure, names),
    },
  };
}

function eventLine(event: Event, names: Names): Described {
  const { when, place, what, stance, speaker } = event;
  return {
    key: `${when} · ${names.place(place)}`,
    rest: { what, stance, speaker: names.speaker(speaker), ...shared(event, names) },
  };
}

const shared = (record: Figure | Event, names: Names): Described["rest"] => ({
  place: names.place(record.place),
  via: names.speaker(record.via),
  quote: record.quote.exact,
  answers: String(record.answers.length),
  parts: partsOf(record),
  spans: spansOf(record),
});

const roleLine = (mention: Mention, names: Names): Described => ({
  key: `${names.place(mention.place)} · ${mention.role}`,
  rest: {
    quote: mention.quote.exact,
    mentions: String(1 + mention.also.length),
    parts: partsOf(mention),
    spans: spansOf(mention),
  },
});

const partsOf = ({ parts }: Figure | Event | Mention): string =>
  Object.entries(parts)
    .map(([part, how]) => `${part} ${how}`)
    .sort()
    .join(", ");

const spansOf = ({ spans, quote }: Figure | Event | Mention): string =>
  spans
    .map(
      ({ part, start, end }) =>
        `${part} “${quote.exact.slice(start - quote.start, end - quote.start)}”`,
    )
    .sort()
    .join(", ");
