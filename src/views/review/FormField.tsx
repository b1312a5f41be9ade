import { type ReactNode, useId } from "react";

/** A labelled field with a hint and, where something is wrong, the sentence that says what. */
export function FormField({
  label,
  hint,
  fault,
  children,
}: {
  label: string;
  hint?: ReactNode;
  fault: string | undefined;
  /** The control, given what ties it to its label and sentences. */
  children: (tie: {
    id: string;
    "aria-describedby": string;
    "aria-invalid": boolean | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": about,
        "aria-invalid": fault !== undefined || undefined,
      })}
      <p id={about} className={fault === undefined ? "form-hint" : "form-fault"}>
        {fault ?? hint}
      </p>
    </div>
  );
}
