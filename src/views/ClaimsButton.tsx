import { lazy } from "react";
import { claims } from "../model/claims.ts";
import { Awaited } from "./Awaited.tsx";
import { Popover } from "./Popover.tsx";
import { useUnhurriedStory } from "./useUnhurried.ts";

const Claims = lazy(async () => ({ default: (await import("./later.ts")).Claims }));

/** Opens the claims view with all claims of the story. */
export function ClaimsButton() {
  const story = useUnhurriedStory();
  return (
    <Popover label={`Rival claims ${claims(story).length}`} name="Rival claims" wide>
      {() => (
        <Awaited what="The claims view">
          <Claims records={null} />
        </Awaited>
      )}
    </Popover>
  );
}
