import { type ReactNode, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import "./dialog.css";

/**
 * A modal panel, open as long as it is drawn; Escape, the cross and a click beside it close it. What it holds closes it
 * by `close`, not by drawing it no more: the focus goes back only so.
 */
export function Modal({
  name,
  wide = false,
  closed,
  children,
}: {
  /** Its accessible name. */
  name: string;
  /** For tables. */
  wide?: boolean;
  closed: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Text selected with the pointer may end beside the panel; that is no click beside it.
  const pressed = useRef<EventTarget>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return createPortal(
    <dialog
      ref={dialog}
      className={wide ? "wide" : undefined}
      aria-label={name}
      onClose={closed}
      onMouseDown={(event) => {
        pressed.current = event.target;
      }}
      onClick={({ target }) => {
        if (target === dialog.current && target === pressed.current) close();
      }}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div className="dialog-body">
        {children(close)}
        <button type="button" className="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
    </dialog>,
    document.body,
  );
}
