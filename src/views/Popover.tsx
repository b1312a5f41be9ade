import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import "./dialog.css";

/** A button that opens a modal panel with a heading; Escape, the cross and a click beside it close it. */
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
      {open &&
        createPortal(
          <Modal name={name} wide={wide} closed={() => setOpen(false)}>
            {children}
          </Modal>,
          document.body,
        )}
    </>
  );
}

function Modal({
  name,
  wide,
  closed,
  children,
}: {
  name: string;
  wide: boolean;
  closed: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={wide ? "wide" : undefined}
      aria-label={name}
      onClose={closed}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div className="dialog-body">
        {children(close)}
        <button type="button" className="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
    </dialog>
  );
}
