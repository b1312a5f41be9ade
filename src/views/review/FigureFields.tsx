import { useMemo } from "react";
import { englishName } from "../../model/places.ts";
import { statementLine } from "../../model/statementLine.ts";
import type { Figure, Story } from "../../model/story.ts";
import { placeLabel } from "./formOf.ts";
import { ListField } from "./ListField.tsx";
import { NumberFields } from "./NumberFields.tsx";
import { ChoiceField, TextField } from "./TextField.tsx";
import type { FormState } from "./useForm.ts";

export type KindProps<R> = {
  record: R;
  story: Story;
  state: FormState;
  faults: ReadonlyMap<string, string>;
};

/** The fields that only a figure has. */
export function FigureFields({ record, story, state, faults }: KindProps<Figure>) {
  const all = { state, faults };
  const used = useMemo(() => choicesOf(story, record.id), [story, record.id]);
  const code = (state.form.texts.country ?? "").trim().toUpperCase();
  return (
    <>
      <NumberFields {...all} />
      <div className="form-pair">
        <TextField
          {...all}
          name="measure"
          label="What is counted"
          choices={used.measure}
          hint="killed, returned, strikes …"
        />
        <TextField
          {...all}
          name="unit"
          label="Unit"
          choices={used.unit}
          hint="people, percent, strikes …"
        />
      </div>
      <TextField
        {...all}
        name="who"
        label="Who is counted"
        choices={used.who}
        hint="As the text names them"
      />
      <ChoiceField {...all} name="of" label="Share of" choices={used.of} />
      <div className="form-pair">
        <TextField
          {...all}
          name="country"
          label="Country"
          choices={used.country}
          hint={/^[A-Z]{2}$/.test(code) ? englishName(code) : "Two letters: FR"}
        />
        <TextField
          {...all}
          name="group"
          label="Group of countries"
          choices={used.group}
          hint="European Union"
        />
      </div>
      <ListField
        label="Went to"
        chosen={state.form.to}
        choices={used.to}
        allowsNew
        fault={faults.get("to")}
        change={(to) => state.change({ to })}
      />
    </>
  );
}

type Named = "measure" | "unit" | "who" | "country" | "group";

/** What the other figures of a story say in each field, and the places and figures to choose from. */
function choicesOf(story: Story, id: string) {
  const figures = story.records.filter((r) => r.kind === "figure").filter((r) => r.id !== id);
  const used = (field: Named) => [...new Set(figures.flatMap((r) => r[field] ?? []))].sort();
  return {
    measure: used("measure"),
    unit: used("unit"),
    who: used("who"),
    country: used("country"),
    group: used("group"),
    of: [
      ["", "no share of another figure"] as const,
      ...figures.map((r) => [r.id, statementLine(r, story)] as const),
    ],
    to: story.places.map((p) => placeLabel(p, story)).map((name) => [name, name] as const),
  };
}
