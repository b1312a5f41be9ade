import { useId, useRef, useState } from "react";
import { FormField } from "./FormField.tsx";

/** Several of a list: each with a button that takes it off, and a field that adds one. */
export function ListField({
  label,
  chosen,
  choices,
  allowsNew = false,
  fault,
  change,
}: {
  label: string;
  chosen: readonly string[];
  /** Values and how they are called. */
  choices: readonly (readonly [value: string, words: string])[];
  /** Whether what is not in the list may be typed. */
  allowsNew?: boolean;
  fault: string | undefined;
  change: (chosen: string[]) => void;
}) {
  const [typed, setTyped] = useState("");
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const words = new Map(choices);
  const found = choices.find(([value, name]) => value === typed || name === typed)?.[0];
  const next = found ?? (allowsNew ? typed.trim() : "");
  const add = () => {
    if (next === "") return;
    change([...new Set([...chosen, next])]);
    setTyped("");
    input.current?.focus();
  };
  return (
    <FormField label={label} fault={fault}>
      {(tie) => (
        <>
          <span className="form-adder">
            <input
              {...tie}
              ref={input}
              value={typed}
              list={list}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                add();
              }}
            />
            <button type="button" disabled={next === ""} onClick={add}>
              Add
            </button>
          </span>
          <datalist id={list}>
            {choices.map(([value, name]) => (
              <option key={value} value={name} />
            ))}
          </datalist>
          {chosen.length > 0 && (
            <ul className="form-chosen" aria-label={`${label}: chosen`}>
              {chosen.map((value) => (
                <li key={value}>
                  {words.get(value) ?? value}
                  <button
                    type="button"
                    aria-label={`Take off: ${words.get(value) ?? value}`}
                    onClick={() => {
                      change(chosen.filter((one) => one !== value));
                      input.current?.focus();
                    }}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </FormField>
  );
}
