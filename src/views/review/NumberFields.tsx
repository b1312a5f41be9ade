import { barScale } from "../../layout/barScale.ts";
import { shapeOf } from "../../layout/shape.ts";
import { intervalLabel, intervalWords } from "../../model/interval.ts";
import type { Interval } from "../../model/story.ts";
import { BarPlot } from "../BarPlot.tsx";
import { typedValue } from "./draftOfForm.ts";
import { ChoiceField, TextField } from "./TextField.tsx";
import type { FormState } from "./useForm.ts";

type Props = { state: FormState; faults: ReadonlyMap<string, string> };

/** A number with its hedge: its words, its bounds, and how it will be read and drawn. */
export function NumberFields({ state, faults }: Props) {
  const all = { state, faults };
  return (
    <fieldset className="form-number">
      <legend>Number</legend>
      <TextField
        {...all}
        name="value"
        label="In the text’s words"
        hint="Hedge included: more than 3,000"
      />
      <div className="form-pair">
        <TextField {...all} name="low" label="From" hint="Empty: no lower bound" />
        <TextField {...all} name="high" label="To" hint="Empty: no upper bound" />
        <ChoiceField {...all} name="lowEnd" label="Lower bound" choices={LOW} />
        <ChoiceField {...all} name="highEnd" label="Upper bound" choices={HIGH} />
      </div>
      <label className="form-check">
        <input
          type="checkbox"
          checked={state.form.texts.approximate === "yes"}
          onChange={(event) => state.type("approximate", event.target.checked ? "yes" : "")}
        />
        The ends are themselves uncertain: about, around
      </label>
      <Preview
        value={typedValue(state.form)}
        unit={state.form.texts.unit ?? ""}
        isSound={!faults.has("low") && !faults.has("high")}
      />
    </fieldset>
  );
}

const LOW = [
  ["", "itself counts: at least"],
  ["outside", "is outside: more than"],
] as const;
const HIGH = [
  ["", "itself counts: up to"],
  ["outside", "is outside: less than"],
] as const;

function Preview({ value, unit, isSound }: { value: Interval; unit: string; isSound: boolean }) {
  if (!isSound) return <p className="form-preview">Not a number yet, so nothing is drawn.</p>;
  const { at } = barScale([value], unit, false);
  return (
    <div className="form-preview">
      <p>Read as “{intervalWords(value, unit)}” and drawn as</p>
      <BarPlot shape={shapeOf(value, at)} label={intervalLabel(value, unit)} />
    </div>
  );
}
