import { precisionWord } from "../../model/phrase.ts";
import { PRECISIONS, type Story } from "../../model/story.ts";
import { placeLabel } from "./formOf.ts";
import { ChoiceField, TextField } from "./TextField.tsx";
import type { FormState } from "./useForm.ts";

type Props = { story: Story; state: FormState; faults: ReadonlyMap<string, string> };

/** A place of the story, or a new one by name, whose kind is asked for. */
export function PlaceFields({ story, state, faults }: Props) {
  const choices = story.places.map((p) => placeLabel(p, story));
  const name = (state.form.texts.place ?? "").trim();
  const isNew = name !== "" && !choices.includes(name);
  const hint = isNew ? "A new place; it has no point on the map until it is placed" : "";
  return (
    <div className="form-pair">
      <TextField
        name="place"
        label="Place"
        state={state}
        faults={faults}
        choices={choices}
        hint={hint}
      />
      <ChoiceField
        name={isNew ? "placeKind" : "placeKnown"}
        label="Kind of a new place"
        state={state}
        faults={faults}
        choices={isNew ? KINDS : [["", name === "" ? "no place chosen" : "known to the story"]]}
      />
    </div>
  );
}

const KINDS = [
  ["", "town"] as const,
  ...PRECISIONS.filter((p) => p !== "settlement").map((p) => [p, precisionWord(p)] as const),
];
