import { stackPlaces } from "../layout/stackKey.ts";
import { type Derived, derivedFigures } from "../model/derive.ts";
import { intervalLabel } from "../model/interval.ts";
import { counted, placePhrase } from "../model/phrase.ts";
import { mentionCount } from "../model/places.ts";
import { sentenceKey } from "../model/sentence.ts";
import type { Place, Story, StoryRecord } from "../model/story.ts";
import { placeMark } from "../store/selection.ts";
import { type Mark, pin } from "../store/state.ts";
import { CardQuote } from "./CardQuote.tsx";
import { CardTools } from "./CardTools.tsx";

/** What a card says: a place's or passage's records by sentence, or one figure or event whole. */
export function CardBody({
  mark,
  records,
  story,
  pinned,
  close,
}: {
  mark: Mark;
  records: readonly StoryRecord[];
  story: Story;
  pinned: boolean;
  close: () => void;
}) {
  const place = placeOf(mark, story);
  const derived = derivedOf(mark, story);
  const stack = stackPlaces(mark.key);
  return (
    <>
      {pinned && <CardTools records={records} derived={derived} close={close} />}
      {place && <PlaceHead place={place} records={records} story={story} />}
      {derived && <DerivedHead derived={derived} />}
      {stack.length > 0 && <StackList ids={stack} story={story} pinned={pinned} />}
      {sentences(records).map((group) => (
        <CardQuote
          key={group[0]?.id}
          records={group}
          story={story}
          pinned={pinned}
          titled={!place || group.some((r) => r.kind !== "mention")}
          alone={records.length === 1}
        />
      ))}
    </>
  );
}

const placeOf = (mark: Mark, story: Story): Place | undefined =>
  mark.key.startsWith("place/") ? story.places.find((p) => p.id === mark.key.slice(6)) : undefined;

const derivedOf = (mark: Mark, story: Story): Derived | undefined =>
  mark.key.startsWith("derived/")
    ? derivedFigures(story).find((d) => d.id === mark.key.slice(8))
    : undefined;

function DerivedHead({ derived: { value, unit, subject, basis } }: { derived: Derived }) {
  return (
    <header className="card-place">
      <h3>
        {intervalLabel(value, unit)} {subject}
      </h3>
      <p>
        <b className="standing">derived</b> {basis}. Follows from what these sentences say; no one
        claims it.
      </p>
    </header>
  );
}

/** Records grouped by the sentence that they come from, in the order of the text. */
function sentences(records: readonly StoryRecord[]): StoryRecord[][] {
  const groups = new Map<string, StoryRecord[]>();
  for (const record of records) {
    const key = sentenceKey(record.quote);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

function PlaceHead({
  place,
  records,
  story,
}: {
  place: Place;
  records: readonly StoryRecord[];
  story: Story;
}) {
  const aliases = place.aliases.length > 0 ? ` · also spelt ${place.aliases.join(", ")}` : "";
  return (
    <header className="card-place">
      <h3>{place.name}</h3>
      <p>
        {placePhrase(place, records, story).slice(place.name.length + 2)}
        {aliases}
      </p>
    </header>
  );
}

/** The places of a stacked mark, nested ones indented; each leads to its own card. */
function StackList({
  ids,
  story,
  pinned,
}: {
  ids: readonly string[];
  story: Story;
  pinned: boolean;
}) {
  const depth = (id: string): number => {
    const within = story.places.find((p) => p.id === id)?.within;
    return within && ids.includes(within) && within !== id ? 1 : 0;
  };
  return (
    <ul className="card-stack">
      {ids.map((id) => {
        const mark = placeMark(id, story);
        const records = mark.records.flatMap((r) => story.records.find((x) => x.id === r) ?? []);
        const name = story.places.find((p) => p.id === id)?.name ?? id;
        const label = `${name} · ${counted(mentionCount(records), "mention")}`;
        return (
          <li key={id} data-depth={depth(id)}>
            {pinned ? (
              <button type="button" onClick={() => pin(mark)}>
                {label}
              </button>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}
