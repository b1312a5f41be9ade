import { lazy, Suspense } from "react";
import { Boundary } from "./Boundary.tsx";
import { Popover } from "./Popover.tsx";

const Library = lazy(async () => ({ default: (await import("./later.ts")).LibraryShell }));

/** Opens the list of the stories that this browser keeps. */
export function LibraryButton() {
  return (
    <Popover label="Stories" wide>
      {(close) => (
        <Boundary what="The list of stories">
          <Suspense fallback={<p>Loading…</p>}>
            <Library close={close} />
          </Suspense>
        </Boundary>
      )}
    </Popover>
  );
}
