import { lazy, Suspense } from "react";
import { Boundary } from "./Boundary.tsx";
import { Popover } from "./Popover.tsx";

const Share = lazy(async () => ({ default: (await import("./later.ts")).ShareShell }));

/** Opens the ways to pass the story on. */
export function ShareButton() {
  return (
    <Popover label="Share">
      {() => (
        <Boundary what="The dialog">
          <Suspense fallback={<p>Loading…</p>}>
            <Share />
          </Suspense>
        </Boundary>
      )}
    </Popover>
  );
}
