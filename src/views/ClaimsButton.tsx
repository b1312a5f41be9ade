import { lazy, Suspense } from "react";
import { Boundary } from "./Boundary.tsx";
import { Popover } from "./Popover.tsx";

const Claims = lazy(async () => ({ default: (await import("./Claims.tsx")).Claims }));

/** A button that opens the claims view. `records`: only the claims that these are part of; null: all. */
export function ClaimsButton({
  records,
  label,
}: {
  records: readonly string[] | null;
  label: string;
}) {
  return (
    <Popover label={label} name="Rival claims" wide>
      {() => (
        <Boundary what="The claims view">
          <Suspense fallback={<p>Loading…</p>}>
            <Claims records={records} />
          </Suspense>
        </Boundary>
      )}
    </Popover>
  );
}
