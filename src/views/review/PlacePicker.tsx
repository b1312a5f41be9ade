import { lazy, Suspense } from "react";
import { placed } from "../../edit/placed.ts";
import type { Place, Story } from "../../model/story.ts";
import { useStory } from "../../store/shown.ts";
import { editStory } from "../../store/state.ts";
import { CandidateList } from "./CandidateList.tsx";
import { FormFrame } from "./FormFrame.tsx";
import { BLANK_FORM } from "./formOf.ts";
import { PlaceScope } from "./PlaceScope.tsx";
import { SpotFields } from "./SpotFields.tsx";
import { candidateAt, type SpotTexts, spotFaults, spotOfForm, spotTexts } from "./spotOfForm.ts";
import { useCandidates } from "./useCandidates.ts";
import { useForm } from "./useForm.ts";
import "./placepicker.css";

// With the story's map: a second chunk on Leaflet would split the first script.
const PlacePickMap = lazy(() =>
  import("../map/StoryMap.tsx").then((m) => ({ default: m.PlacePickMap })),
);

type Props = {
  /** Id of the place to be corrected. */
  place: string;
  /** Id of the record in which the reader found it; null: none, so that it is corrected everywhere. */
  record: string | null;
  done: () => void;
};

/** Corrects where a place is: a candidate of the gazetteer, a click on the map, or typed degrees. */
export function PlacePicker({ place: id, ...props }: Props) {
  const story = useStory();
  const place = story.places.find((p) => p.id === id);
  if (!place) return <p>This place is no longer in the story.</p>;
  return <Picker key={id} place={place} story={story} {...props} />;
}

type PickerProps = Omit<Props, "place"> & { place: Place; story: Story };

function Picker({ place, story, record, done }: PickerProps) {
  const state = useForm({
    subject: { place: place.id, record },
    sha256: "",
    first: () => ({ ...BLANK_FORM, texts: { ...spotTexts(place), everywhere: "yes" } }),
  });
  const texts = { ...spotTexts(place), everywhere: "yes", ...state.form.texts };
  const everywhere = texts.everywhere === "yes";
  const setTexts = (part: Partial<SpotTexts> & { everywhere?: string }) =>
    state.change({ texts: { ...texts, ...part } });
  const found = useCandidates(place.name, countriesOf(story));
  const candidates = found.candidates ?? NONE;
  const chosen = candidateAt(texts, candidates);
  const byHand = (part: Partial<SpotTexts>) => {
    const isPoint = part.lat !== undefined || part.lon !== undefined;
    setTexts({ ...part, ...(isPoint && { gazetteer: "" }) });
  };
  const choose = (index: number) => {
    const candidate = candidates[index];
    if (candidate) setTexts(spotTexts(candidate));
  };
  const faults = spotFaults(texts, place);
  const spot = spotOfForm(texts);
  const save = () => {
    const moved = { place: place.id, record, everywhere: everywhere || record === null };
    editStory(placed(story, moved, spot));
    state.forget();
    done();
  };
  const { isChanged, isFromBefore, reset } = state;
  const frame = { faults, isChanged, isFromBefore, save, close: done, discard: reset };
  return (
    <FormFrame name={`Place: ${place.name}`} {...frame}>
      <fieldset data-first tabIndex={-1}>
        <legend>Which “{place.name}” is meant</legend>
        <div className="place-map">
          <Suspense fallback={null}>
            <PlacePickMap
              candidates={candidates}
              point={faults.size === 0 ? spot : null}
              chosen={chosen}
              choose={choose}
              put={(lat, lon) => byHand({ lat: String(lat), lon: String(lon) })}
            />
          </Suspense>
        </div>
        <CandidateList name={place.name} found={found} chosen={chosen} choose={choose} />
      </fieldset>
      <SpotFields texts={texts} faults={faults} change={byHand} />
      {record !== null && (
        <PlaceScope
          name={place.name}
          uses={usesOf(story, place.id)}
          everywhere={everywhere}
          set={(on) => setTexts({ everywhere: on ? "yes" : "" })}
        />
      )}
    </FormFrame>
  );
}

const NONE: readonly never[] = [];

const usesOf = ({ records }: Story, id: string): number =>
  records.filter((r) => r.place === id || (r.kind === "figure" && r.to.includes(id))).length;

const MOST_COUNTRIES = 6;

/** The countries that the story names most, whose smaller places are looked at too. */
function countriesOf({ places, records }: Story): string[] {
  const countries = new Map(places.map((p) => [p.id, p.country]));
  const counts = new Map<string, number>();
  for (const { place } of records) {
    const code = place === null ? null : countries.get(place);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ordered.slice(0, MOST_COUNTRIES).map(([code]) => code);
}
