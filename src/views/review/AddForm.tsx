import { useMemo, useState } from "react";
import { added, type NewRecord, newRecord } from "../../edit/added.ts";
import type { Draft } from "../../edit/draft.ts";
import { KINDS, type Kind, type Story } from "../../model/story.ts";
import { useStory } from "../../store/shown.ts";
import { editStory } from "../../store/state.ts";
import { draftOfForm } from "./draftOfForm.ts";
import { FormFrame } from "./FormFrame.tsx";
import { fieldFaults } from "./fieldFaults.ts";
import { BLANK_FORM, formOf, placeLabel } from "./formOf.ts";
import { RecordFields } from "./RecordFields.tsx";
import { readSelection, type Selected } from "./readSelection.ts";
import { useForm } from "./useForm.ts";

type Props = {
  /** What the reader selected in the text: UTF-16 code units, half-open. */
  range: [number, number];
  sourceText: string;
  /** Of that text. */
  sha256: string;
  /** What the words are at first; not there: guessed from them. */
  first?: Kind | undefined;
  done: () => void;
};

const KIND_WORDS: { [kind in Kind]: string } = {
  figure: "A figure",
  event: "An event",
  mention: "A place mentioned",
};

/** Adds a record over selected words; its quote is the whole sentence around them. */
export function AddForm(props: Props) {
  const { range, sourceText, first } = props;
  const selected = useMemo(() => readSelection(sourceText, range), [sourceText, range]);
  const [kind, setKind] = useState<Kind>(
    first ?? (selected.number === null ? "mention" : "figure"),
  );
  return (
    <section className="add-form" aria-label="Add a record">
      <div role="group" aria-label="What the words are" className="form-kinds">
        {KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>
            {KIND_WORDS[one]}
          </button>
        ))}
      </div>
      <KindForm key={`${kind} ${range.join(" ")}`} {...props} kind={kind} selected={selected} />
    </section>
  );
}

function KindForm({
  range,
  sourceText,
  sha256,
  done,
  kind,
  selected,
}: Props & { kind: Kind; selected: Selected }) {
  const story = useStory();
  const marked = kind === "figure" ? (selected.number?.range ?? range) : range;
  const words = sourceText.slice(...marked);
  const [first] = useState(() => {
    const draft = {
      ...draftFor(kind, words, selected, story),
      kind,
      sentences: selected.sentences,
    };
    return newRecord(story, sourceText, marked, draft);
  });
  const record = first?.record ?? null;
  const state = useForm({
    subject: { kind, sha256, range },
    sha256,
    first: () => (record ? formOf(record, first?.story ?? story) : BLANK_FORM),
  });
  if (record === null) return <p>The words lie in no source of this story; open its own text.</p>;
  const faults = fieldFaults(state.form, record, story);
  const save = () => {
    const { sentences } = selected;
    const draft: NewRecord = { ...draftOfForm(state.form, kind, story), kind, sentences };
    editStory(added(story, sourceText, marked, draft));
    state.forget();
    done();
  };
  return (
    <FormFrame
      name={`Add: ${KIND_WORDS[kind].toLowerCase()}`}
      faults={faults}
      isChanged={state.isChanged}
      isFromBefore={state.isFromBefore}
      save={save}
      close={done}
      discard={state.reset}
    >
      <RecordFields record={record} story={story} state={state} faults={faults} />
    </FormFrame>
  );
}

function draftFor(kind: Kind, words: string, { number }: Selected, story: Story): Draft {
  if (kind === "figure") return number === null ? {} : { value: number.value };
  if (kind === "event") return { what: words.replace(/\s+/g, " ").slice(0, 300) };
  const known = story.places.find(
    (p) => placeLabel(p, story) === words || p.aliases.includes(words),
  );
  return { place: known?.id ?? { name: words.slice(0, 200) } };
}
