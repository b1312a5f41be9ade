import { type ReactNode, useState } from "react";
import { Modal } from "./Modal.tsx";

/** A button that opens a modal panel with a heading. */
export function Popover({
  label,
  className = "",
  children,
}: {
  label: ReactNode;
  className?: string;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {label}
      </button>
      <Modal name={typeof label === "string" ? label : undefined} open={open} close={close}>
        {() => children(close)}
      </Modal>
    </>
  );
}
