import { type ReactNode, useRef, useState } from "react";
import "./dialog.css";

/** A button that opens a modal panel with a heading; Escape, the cross and a click beside it close it. */
export function Popover({
  label,
  className = "",
  children,
}: {
  label: ReactNode;
  className?: string;
  children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const name = typeof label === "string" ? label : undefined;
  return (
    <>
      <button type="button" className={className} onClick={show}>
        {label}
      </button>
      <dialog
        ref={dialog}
        aria-label={name}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && close()}
        onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      >
        <div className="dialog-body">
          {open && children(close)}
          <button type="button" className="close" aria-label="Close" onClick={close}>
            ×
          </button>
        </div>
      </dialog>
    </>
  );
}
