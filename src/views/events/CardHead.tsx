import type { ReactNode } from "react";

/** What a card offers, and the way out of it. */
export const CardHead = ({ close, children }: { close: () => void; children?: ReactNode }) => (
  <div className="card-tools">
    {children}
    <button type="button" className="close" aria-label="Close card" onClick={close}>
      ×
    </button>
  </div>
);
