import { useState } from "react";
import { Quotes } from "./Quotes.tsx";

/** The source quotes; where there is no room beside the charts, in a drawer with a button that opens it. */
export function QuotesDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="drawer-button needs-script"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? "Close quotes" : "Source quotes"}
      </button>
      <Quotes />
    </>
  );
}
