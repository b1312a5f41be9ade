import { useState } from "react";
import { changed } from "../../edit/changed.ts";
import { recordTitle } from "../../model/phrase.ts";
import { placesById } from "../../model/places.ts";
import type { StoryRecord } from "../../model/story.ts";
import { useStory } from "../../store/shown.ts";
import { editStory } from "../../store/state.ts";
import { draftOfForm } from "./draftOfForm.ts";
import { FormFrame } from "./FormFrame.tsx";
import { fieldFaults } from "./fieldFaults.ts";
import { formOf } from "./formOf.ts";
import { PlacePicker } from "./PlacePicker.tsx";
import { RecordFields } from "./RecordFields.tsx";
import { textHash } from "./textHash.ts";
import { useForm } from "./useForm.ts";

type Props = { record: StoryRecord; done: () => void };
/** `isPlacing`: the form of where its place is comes first. */
type FormProps = Props & { isPlacing?: boolean | undefined };

/** Edits every field of a record; what was typed is kept until it is saved or discarded. */
export function RecordForm({ record, done, isPlacing = false }: FormProps) {
  const [placing, setPlacing] = useState<string | null>(isPlacing ? record.place : null);
  if (placing !== null && placing === record.place) {
    return <PlacePicker place={placing} record={record.id} done={() => setPlacing(null)} />;
  }
  return <Editor key={record.id} record={record} done={done} pick={setPlacing} />;
}

function Editor({ record, done, pick }: Props & { pick: (place: string) => void }) {
  const story = useStory();
  const state = useForm({
    subject: { record: record.id },
    sha256: textHash(record, story),
    first: () => formOf(record, story),
  });
  const places = placesById(story);
  const faults = fieldFaults(state.form, record, story);
  const save = () => {
    editStory(changed(story, record.id, draftOfForm(state.form, record.kind, story)));
    state.forget();
    done();
  };
  return (
    <FormFrame
      name={`Edit: ${recordTitle(record, story)}`}
      faults={faults}
      isChanged={state.isChanged}
      isFromBefore={state.isFromBefore}
      save={save}
      close={done}
      discard={state.reset}
    >
      <RecordFields record={record} story={story} state={state} faults={faults} />
      {record.place !== null && (
        <p className="form-place">
          <button type="button" disabled={state.isChanged} onClick={() => pick(record.place ?? "")}>
            Correct where {places.get(record.place)?.name} is…
          </button>
          <span className="form-hint">
            {state.isChanged && "Save or discard the changes first"}
          </span>
        </p>
      )}
    </FormFrame>
  );
}
