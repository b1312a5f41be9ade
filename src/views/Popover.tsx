import { type ReactNode, useState } from "react";
import { Modal } from "./Modal.tsx";

/** A button that opens a modal panel with a heading. */
export function Popover({
  label,
  name = typeof label === "string" ? label : "",
  className = "",
  wide = false,
  children,
}: {
  label: ReactNode;
  /** Accessible name of the panel, and of the button where its label is no text. */
  name?: string;
  /** Of the button. */
  className?: string;
  /** For tables. */
  wide?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={typeof label === "string" ? undefined : name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <Modal name={name} wide={wide} closed={() => setOpen(false)}>
          {children}
        </Modal>
      )}
    </>
  );
}
