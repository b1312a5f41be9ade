import type { ReactNode } from "react";
import { focused } from "../focused.ts";

type Props = {
  /** What the button says. */
  label: string;
  /** One sentence why the file cannot be opened so; null: it can. */
  fault?: string | null;
  open: () => void;
  isReading: boolean;
  /** How far the reading is, or why it failed. */
  children: ReactNode;
};

/** What stays in sight at the foot of the dialog: the way on, or how far it is. */
export const OpenBar = ({ label, fault = null, open, isReading, children }: Props) => (
  <div className="open-state">
    {children}
    {fault !== null && <p role="status">{fault}</p>}
    {!isReading && (
      <button
        ref={focused}
        type="button"
        className="primary"
        disabled={fault !== null}
        onClick={open}
      >
        {label}
      </button>
    )}
  </div>
);
