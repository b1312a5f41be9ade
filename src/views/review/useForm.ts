import { useState } from "react";
import { useDateline } from "../../store/state.ts";
import type { Form } from "./formOf.ts";

/** What was typed and neither saved nor discarded, so that closing a form by accident loses nothing. */
const kept = new Map<string, Form>();

/** A form's state under a name within the open story; it is still there when the form is opened again. `first`: what it begins with. */
export function useForm(name: string, first: () => Form) {
  const key = useDateline((s) => `${s.story.key} ${name}`);
  const [blank] = useState(first);
  const [form, setForm] = useState(() => kept.get(key) ?? blank);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    kept.set(key, next);
    setForm(next);
  };
  return {
    form,
    isChanged: JSON.stringify(form) !== JSON.stringify(blank),
    change,
    type: (field: string, text: string) => change({ texts: { ...form.texts, [field]: text } }),
    forget: () => kept.delete(key),
    reset: () => {
      kept.delete(key);
      setForm(blank);
    },
  };
}

export type FormState = ReturnType<typeof useForm>;
