import { useMemo } from "react";
import { statementLine } from "../../model/statementLine.ts";
import type { Statement, Story } from "../../model/story.ts";
import { dateHint } from "./dateHint.ts";
import type { KindProps } from "./FigureFields.tsx";
import { speakerLabel } from "./formOf.ts";
import { ListField } from "./ListField.tsx";
import { ChoiceField, TextField } from "./TextField.tsx";

/** The fields that figures and events share: when, who says it, and what it answers. */
export function ClaimFields({ record, story, state, faults }: KindProps<Statement>) {
  const all = { state, faults };
  const speakers = useMemo(() => story.speakers.map((s) => speakerLabel(s, story)), [story]);
  const others = useMemo(() => otherStatements(story, record.id), [story, record.id]);
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

const otherStatements = (story: Story, id: string) =>
  story.records
    .filter((r) => r.kind !== "mention")
    .filter((r) => r.id !== id)
    .map((r) => [r.id, statementLine(r, story)] as const);

const STANCES = [
  ["asserts", "said"],
  ["alleges", "alleged"],
  ["denies", "denied"],
  ["doubts", "doubted"],
] as const;
