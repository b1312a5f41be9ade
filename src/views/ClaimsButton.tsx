import { lazy, Suspense } from "react";
import { claims } from "../model/claims.ts";
import { useStory } from "../store/shown.ts";
import { Boundary } from "./Boundary.tsx";
import { Popover } from "./Popover.tsx";

const Claims = lazy(async () => ({ default: (await import("./later.ts")).Claims }));

/** Opens the claims view with all claims of the story. */
export function ClaimsButton() {
  const story = useStory();
  return (
    <Popover label={`Rival claims ${claims(story).length}`} name="Rival claims" wide>
      {() => (
        <Boundary what="The claims view">
          <Suspense fallback={<p>Loading…</p>}>
            <Claims records={null} />
          </Suspense>
        </Boundary>
      )}
    </Popover>
  );
}
