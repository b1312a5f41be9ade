import { lazy } from "react";
import { claims } from "../model/claims.ts";
import { useDrawn } from "../store/shown.ts";
import { Awaited } from "./Awaited.tsx";
import { Popover } from "./Popover.tsx";

const Claims = lazy(async () => ({ default: (await import("./later.ts")).Claims }));

/** Opens the claims view with all claims of the story. */
export function ClaimsButton() {
  const story = useDrawn();
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
