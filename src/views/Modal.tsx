import { type ReactNode, useLayoutEffect, useRef } from "react";
import "./dialog.css";

/** A modal panel; Escape, the cross and a click beside it close it. The focus goes back to where it was. */
export function Modal({
  name,
  open,
  close,
  children,
}: {
  /** Its accessible name. */
  name: string | undefined;
  open: boolean;
  close: () => void;
  /** Drawn only while it is open. */
  children: () => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) element.showModal();
    if (!open) element?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={name}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div className="dialog-body">
        {open && children()}
        <button type="button" className="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
    </dialog>
  );
}
