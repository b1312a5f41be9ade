import { type ReactNode, useId } from "react";
import { FormField } from "./FormField.tsx";
import type { FormState } from "./useForm.ts";

/** What every field of a form is given. */
export type FieldProps = {
  name: string;
  label: string;
  state: FormState;
  faults: ReadonlyMap<string, string>;
  hint?: ReactNode;
};

/** A typed field of the form, with names to choose from if there are any. */
export function TextField({
  choices = [],
  ...props
}: FieldProps & { choices?: readonly string[] }) {
  const { name, label, state, faults, hint } = props;
  const list = useId();
  return (
    <FormField label={label} hint={hint} fault={faults.get(name)}>
      {(tie) => (
        <>
          <input
            {...tie}
            value={state.form.texts[name] ?? ""}
            autoComplete="off"
            list={choices.length > 0 ? list : undefined}
            onChange={(event) => state.type(name, event.target.value)}
          />
          {choices.length > 0 && (
            <datalist id={list}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FormField>
  );
}

/** A field with few values, each with its words. */
export function ChoiceField({
  choices,
  ...props
}: FieldProps & { choices: readonly (readonly [value: string, words: string])[] }) {
  const { name, label, state, faults, hint } = props;
  return (
    <FormField label={label} hint={hint} fault={faults.get(name)}>
      {(tie) => (
        <select
          {...tie}
          value={state.form.texts[name] ?? ""}
          onChange={(event) => state.type(name, event.target.value)}
        >
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
