import { lazy } from "react";
import { Awaited } from "./Awaited.tsx";
import { Popover } from "./Popover.tsx";

const AddUp = lazy(async () => ({ default: (await import("./later.ts")).AddUp }));

/** Opens the panel that adds figures up, or says why not. */
export function SumButton() {
  return (
    <Popover label="Add figures up…" className="needs-script">
      {() => (
        <Awaited what="Adding up">
          <AddUp />
        </Awaited>
      )}
    </Popover>
  );
}
