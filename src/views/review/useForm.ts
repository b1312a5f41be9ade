import { useState } from "react";
import { useDateline } from "../../store/state.ts";
import type { Form } from "./formOf.ts";
import { keepForm, type Subject, storyName, unsaved } from "./unsaved.ts";

/**
 * A form's state on a subject of the open story; what was typed and neither saved nor discarded is there when the form
 * is opened again, also after a reload. `first`: what it begins with.
 */
export function useForm(subject: Subject, first: () => Form) {
  const story = useDateline((s) => storyName(s.story));
  const [blank] = useState(first);
  const [before] = useState(() => unsaved(story, subject)?.form ?? null);
  const [form, setForm] = useState(before ?? blank);
  const isChanged = !isSame(form, blank);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    keepForm(story, subject, isSame(next, blank) ? null : next);
    setForm(next);
  };
  return {
    form,
    isChanged,
    /** Whether it holds what was typed when it was last open. */
    isFromBefore: before !== null && form === before && isChanged,
    change,
    type: (field: string, text: string) => change({ texts: { ...form.texts, [field]: text } }),
    forget: () => keepForm(story, subject, null),
    reset: () => {
      keepForm(story, subject, null);
      setForm(blank);
    },
  };
}

const isSame = (a: Form, b: Form): boolean => JSON.stringify(a) === JSON.stringify(b);

export type FormState = ReturnType<typeof useForm>;
