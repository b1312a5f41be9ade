import { precisionWord } from "../../model/phrase.ts";
import { englishName } from "../../model/places.ts";
import { PRECISIONS } from "../../model/story.ts";
import { FormField } from "./FormField.tsx";
import type { SpotTexts } from "./spotOfForm.ts";

/** Where a place is, in typed degrees, and how precisely that is known. */
export function SpotFields({
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
