import { lazy } from "react";
import { Awaited } from "./Awaited.tsx";
import { Popover } from "./Popover.tsx";

const Library = lazy(async () => ({
  default: (await (await import("./later.ts")).library()).Library,
}));

/** Opens the list of the stories that this browser keeps. */
export function LibraryButton() {
  return (
    <Popover label="Stories" wide>
      {(close) => (
        <Awaited what="The list of stories">
          <Library close={close} />
        </Awaited>
      )}
    </Popover>
  );
}
