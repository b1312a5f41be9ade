import { lazy, Suspense, useState } from "react";
import { placed } from "../../edit/placed.ts";
import { precisionWord } from "../../model/phrase.ts";
import { englishName } from "../../model/places.ts";
import { type Place, PRECISIONS, type Story } from "../../model/story.ts";
import { useStory } from "../../store/shown.ts";
import { editStory } from "../../store/state.ts";
import { CandidateList } from "./CandidateList.tsx";
import { FormField } from "./FormField.tsx";
import { FormFrame } from "./FormFrame.tsx";
import { type SpotTexts, spotFaults, spotOfForm, spotTexts } from "./spotOfForm.ts";
import { useCandidates } from "./useCandidates.ts";
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
  const [texts, setTexts] = useState(() => spotTexts(place));
  const [chosen, setChosen] = useState<number | null>(null);
  const [everywhere, setEverywhere] = useState(true);
  const found = useCandidates(place.name, countriesOf(story));
  const byHand = (part: Partial<SpotTexts>) => {
    const isPoint = part.lat !== undefined || part.lon !== undefined;
    if (isPoint) setChosen(null);
    setTexts({ ...texts, ...part, ...(isPoint && { isOfGazetteer: false }) });
  };
  const choose = (index: number) => {
    const candidate = found.candidates?.[index];
    if (!candidate) return;
    setChosen(index);
    setTexts(spotTexts(candidate));
  };
  const faults = spotFaults(texts, place);
  const spot = spotOfForm(texts);
  const save = () => {
    const moved = { place: place.id, record, everywhere: everywhere || record === null };
    editStory(placed(story, moved, spot));
    done();
  };
  const reset = () => {
    setChosen(null);
    setTexts(spotTexts(place));
  };
  const isChanged = JSON.stringify(texts) !== JSON.stringify(spotTexts(place));
  const frame = { faults, isChanged, save, close: done, discard: reset };
  return (
    <FormFrame name={`Place: ${place.name}`} {...frame}>
      <fieldset>
        <legend>Which “{place.name}” is meant</legend>
        <CandidateList name={place.name} found={found} chosen={chosen} choose={choose} />
      </fieldset>
      <div className="place-map">
        <Suspense fallback={null}>
          <PlacePickMap
            candidates={found.candidates ?? NONE}
            point={faults.size === 0 ? spot : null}
            chosen={chosen}
            choose={choose}
            put={(lat, lon) => byHand({ lat: String(lat), lon: String(lon) })}
          />
        </Suspense>
      </div>
      <SpotFields texts={texts} faults={faults} change={byHand} />
      {record !== null && (
        <Scope
          name={place.name}
          uses={usesOf(story, place.id)}
          everywhere={everywhere}
          set={setEverywhere}
        />
      )}
    </FormFrame>
  );
}

const NONE: readonly never[] = [];

function SpotFields({
  texts,
  faults,
  change,
}: {
  texts: SpotTexts;
  faults: ReadonlyMap<string, string>;
  change: (part: Partial<SpotTexts>) => void;
}) {
  const field = (name: "lat" | "lon" | "country", label: string, hint: string) => (
    <FormField label={label} hint={hint} fault={faults.get(name)}>
      {(tie) => (
        <input
          {...tie}
          value={texts[name]}
          autoComplete="off"
          onChange={(e) => change({ [name]: e.target.value })}
        />
      )}
    </FormField>
  );
  const code = texts.country.trim().toUpperCase();
  return (
    <div className="form-pair">
      {field("lat", "Latitude", "Degrees, south below zero")}
      {field("lon", "Longitude", "Degrees, west below zero")}
      {field("country", "Country", /^[A-Z]{2}$/.test(code) ? englishName(code) : "Two letters: FR")}
      <FormField label="How precise" fault={faults.get("precision")}>
        {(tie) => (
          <select
            {...tie}
            value={texts.precision}
            onChange={(e) => change({ precision: e.target.value })}
          >
            {PRECISIONS.map((p) => (
              <option key={p} value={p}>
                {precisionWord(p)}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </div>
  );
}

function Scope(props: {
  name: string;
  uses: number;
  everywhere: boolean;
  set: (on: boolean) => void;
}) {
  const { name, uses, everywhere, set } = props;
  const choices = [
    [
      true,
      uses === 1
        ? `Everywhere: 1 record names ${name}`
        : `Everywhere: ${uses} records name ${name}`,
    ],
    [false, "Only in this record"],
  ] as const;
  return (
    <fieldset>
      <legend>Apply to</legend>
      {choices.map(([value, words]) => (
        <label key={words} className="form-check">
          <input
            type="radio"
            name="place-scope"
            checked={everywhere === value}
            onChange={() => set(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

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
