import { inferredWords, PART_NAMES, PART_PIECES, partName } from "./parts.ts";
import { periodLabel } from "./period.ts";
import { listed, recordTitle } from "./phrase.ts";
import { countryName, countryOf, placesById } from "./places.ts";
import type { Figure, Story, StoryRecord } from "./story.ts";

/** One part of a record: what it is, as told to a reader, and whether the record's own sentence says so. */
export type PartRow = {
  part: string;
  /** What the part is called: "country". */
  name: string;
  /** "" where there is nothing to show beside the name. */
  value: string;
  /** "stated", "inferred" or "stated, year inferred". */
  state: string;
  isInferred: boolean;
};

/** The parts of a record of which its file says whether they are stated or inferred, in the order they are told. */
export function partRows(record: StoryRecord, story: Story): PartRow[] {
  const pieces = [...PART_PIECES.values()].flat();
  const known = [...PART_NAMES.keys()].filter((part) => Object.hasOwn(record.parts, part));
  const others = Object.keys(record.parts).filter((part) => !PART_NAMES.has(part));
  return [...known, ...others]
    .filter((part) => !pieces.includes(part))
    .map((part) => {
      const inferred = inferredWords(record, part);
      const isWhole = record.parts[part] === "inferred";
      return {
        part,
        name: partName(part),
        value: VALUES.get(part)?.(record, story) ?? "",
        state: isWhole ? "inferred" : ["stated", inferred].filter(Boolean).join(", "),
        isInferred: inferred !== null,
      };
    });
}

type Value = (record: StoryRecord, story: Story) => string | null | undefined;

const ofFigure =
  (value: (figure: Figure, story: Story) => string | null | undefined): Value =>
  (record, story) =>
    record.kind === "figure" ? value(record, story) : null;

const nameOf = (id: string | null, things: readonly { id: string; name: string }[]) =>
  things.find((thing) => thing.id === id)?.name;

const VALUES: ReadonlyMap<string, Value> = new Map([
  ["value", ofFigure((figure) => figure.value.text)],
  ["who", ofFigure((figure) => figure.who)],
  ["group", ofFigure((figure) => figure.group)],
  [
    "of",
    ofFigure((figure, story) => {
      const base = story.records.find((r) => r.id === figure.of);
      return base && recordTitle(base, story);
    }),
  ],
  [
    "to",
    ofFigure((figure, { places }) => listed(figure.to.flatMap((id) => nameOf(id, places) ?? []))),
  ],
  ["place", (record, { places }) => nameOf(record.place, places)],
  [
    "country",
    (record, story) => {
      const code = countryOf(record, placesById(story));
      return code && countryName(code, story);
    },
  ],
  ["when", (r) => (r.kind === "mention" || r.when === null ? null : periodLabel(r.when))],
  ["speaker", (r, { speakers }) => (r.kind === "mention" ? null : nameOf(r.speaker, speakers))],
  ["via", (r, { speakers }) => (r.kind === "mention" ? null : nameOf(r.via, speakers))],
]);
