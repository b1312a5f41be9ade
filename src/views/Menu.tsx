import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** A button of the filter bar that opens a panel; while its filter is on it is a chip with a way to take it off. */
export function Menu({
  label,
  value,
  clear,
  children,
}: {
  label: string;
  /** What the filter asks for, in words; null: it is off. */
  value: string | null;
  clear?: () => void;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !ref.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [open]);
  return (
    <div
      className={value === null ? "menu" : "menu chip"}
      ref={ref}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className="menu-button"
        title={value ?? undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <b>{label}</b> {value ?? ""}
        <svg width="9" height="6" aria-hidden>
          <path d="M1,1L4.5,4.5L8,1" />
        </svg>
      </button>
      {value !== null && clear && (
        <button
          type="button"
          className="menu-clear"
          aria-label={`Clear ${label.toLowerCase()}`}
          onClick={clear}
        >
          ×
        </button>
      )}
      {open && (
        <div className="menu-panel" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
