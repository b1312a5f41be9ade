import { statementLine } from "../../model/statementLine.ts";
import type { Statement } from "../../model/story.ts";
import { dateHint } from "./dateHint.ts";
import type { KindProps } from "./FigureFields.tsx";
import { speakerLabel } from "./formOf.ts";
import { ListField } from "./ListField.tsx";
import { ChoiceField, TextField } from "./TextField.tsx";

/** The fields that figures and events share: when, who says it, and what it answers. */
export function ClaimFields({ record, story, state, faults }: KindProps<Statement>) {
  const all = { state, faults };
  const speakers = story.speakers.map((s) => speakerLabel(s, story));
  const others = story.records
    .filter((r) => r.kind !== "mention")
    .filter((r) => r.id !== record.id)
    .map((r) => [r.id, statementLine(r, story)] as const);
  return (
    <>
      <TextField {...all} name="when" label="Date" hint={dateHint(state.form.texts.when ?? "")} />
      <div className="form-pair">
        <TextField
          {...all}
          name="speaker"
          label="Said by"
          choices={speakers}
          hint="Empty: the outlet itself"
        />
        <TextField
          {...all}
          name="via"
          label="Cited by"
          choices={speakers}
          hint="Empty: nobody in between"
        />
      </div>
      <ChoiceField {...all} name="stance" label="How it is said" choices={STANCES} />
      <ListField
        label="Answers"
        chosen={state.form.answers}
        choices={others}
        fault={faults.get("answers")}
        change={(answers) => state.change({ answers })}
      />
    </>
  );
}

const STANCES = [
  ["asserts", "said"],
  ["alleges", "alleged"],
  ["denies", "denied"],
  ["doubts", "doubted"],
] as const;
