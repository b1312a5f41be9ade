import { PART_NAMES, partName } from "../../model/parts.ts";
import type { FormState } from "./useForm.ts";

/** Whether each part is stated by the sentence or was inferred, which the reader may set. */
export function PartStates({ state }: { state: FormState }) {
  const { parts } = state.form;
  const known = [...PART_NAMES.keys()].filter((part) => parts[part] !== undefined);
  if (known.length === 0) return null;
  return (
    <fieldset className="form-parts">
      <legend>Stated by the sentence, or inferred</legend>
      {known.map((part) => (
        <label key={part}>
          {partName(part)}
          <select
            value={parts[part]}
            onChange={({ target: { value } }) =>
              state.change({
                parts: { ...parts, [part]: value === "stated" ? "stated" : "inferred" },
              })
            }
          >
            <option value="stated">stated</option>
            <option value="inferred">inferred</option>
          </select>
        </label>
      ))}
      <p className="form-hint">Stated holds only for a part whose words are marked in the quote.</p>
    </fieldset>
  );
}
