import { lazy, Suspense } from "react";
import { Boundary } from "./Boundary.tsx";
import { Popover } from "./Popover.tsx";

const AddUp = lazy(async () => ({ default: (await import("./AddUp.tsx")).AddUp }));

/** Opens the panel that adds figures up, or says why not. */
export function SumButton() {
  return (
    <Popover label="Add figures up…" className="needs-script">
      {() => (
        <Boundary what="Adding up">
          <Suspense fallback={<p>Loading…</p>}>
            <AddUp />
          </Suspense>
        </Boundary>
      )}
    </Popover>
  );
}
