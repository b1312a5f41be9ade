import { useState } from "react";
import { useDateline } from "../../store/state.ts";
import type { Form } from "./formOf.ts";
import { dropForm, keepForm, type Subject, storyName, unsaved } from "./unsaved.ts";

type Given = {
  subject: Subject;
  /** Of the text that the subject's quote points into. */
  sha256: string;
  /** What the form begins with. */
  first: () => Form;
};

/**
 * A form's state on a subject of the open story; what was typed and neither saved nor discarded is there when the form
 * is opened again, also after a reload, but for offsets of another text than the present one.
 */
export function useForm({ subject, sha256, first }: Given) {
  const story = useDateline((s) => storyName(s.story));
  const [blank] = useState(first);
  const [before] = useState(() => {
    const typed = unsaved(story, subject);
    if (!typed || typed.sha256 === sha256) return typed?.form ?? null;
    const { also, spans, parts } = blank;
    return { ...typed.form, also, spans, parts };
  });
  const [form, setForm] = useState(before ?? blank);
  const isChanged = !isSame(form, blank);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    if (isSame(next, blank)) dropForm(story, subject);
    else keepForm({ story, subject, sha256, form: next });
    setForm(next);
  };
  const forget = () => dropForm(story, subject);
  return {
    form,
    isChanged,
    /** Whether it holds what was typed when it was last open. */
    isFromBefore: before !== null && form === before && isChanged,
    change,
    type: (field: string, text: string) => change({ texts: { ...form.texts, [field]: text } }),
    forget,
    reset: () => {
      forget();
      setForm(blank);
    },
  };
}

const isSame = (a: Form, b: Form): boolean => JSON.stringify(a) === JSON.stringify(b);

export type FormState = ReturnType<typeof useForm>;
