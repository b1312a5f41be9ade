import { lazy } from "react";
import { Awaited } from "./Awaited.tsx";
import { Popover } from "./Popover.tsx";

const Share = lazy(async () => ({
  default: (await (await import("./later.ts")).share()).Share,
}));

/** Opens the ways to pass the story on. */
export function ShareButton() {
  return (
    <Popover label="Share">
      {() => (
        <Awaited what="The dialog">
          <Share />
        </Awaited>
      )}
    </Popover>
  );
}
