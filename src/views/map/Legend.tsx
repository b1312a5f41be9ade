import type { ReactNode } from "react";
import { standings } from "../../model/standing.ts";
import type { Role, Story } from "../../model/story.ts";
import { everyValue, valueCounts } from "../../store/counts.ts";
import { DEFAULT_ROLES, rolesOn } from "../../store/filters.ts";
import { setFilters, useDateline } from "../../store/state.ts";
import { useMedia } from "../useMedia.ts";
import { useUnhurriedStory } from "../useUnhurried.ts";
import { DenialSign } from "./DenialSign.tsx";

type Entry = { label: string; look: string; roles: readonly Role[] };

const ENTRIES: readonly Entry[] = [
  { label: "event here", look: "event", roles: ["event-location"] },
  { label: "fighters from here", look: "origin", roles: ["origin"] },
  { label: "mentioned", look: "mention", roles: ["context", "actor"] },
  { label: "dateline", look: "mention", roles: ["dateline"] },
  { label: "comparison", look: "mention", roles: ["comparison"] },
  { label: "title only", look: "mention", roles: ["title-only"] },
];

/** What the marks' colours and signs mean; an entry of colour switches its places on and off. `children`: more switches. */
export function Legend({ children }: { children?: ReactNode }) {
  const isNarrow = useMedia("(max-width: 719px)");
  if (!isNarrow) return <Entries>{children}</Entries>;
  return (
    <div className="legend-narrow">
      <details className="map-legend-fold">
        <summary>Legend</summary>
        <Entries />
      </details>
      {children && <div className="map-legend">{children}</div>}
    </div>
  );
}

function Entries({ children }: { children?: ReactNode }) {
  const story = useUnhurriedStory();
  const filters = useDateline((s) => s.filters);
  const on = rolesOn(filters);
  const counts = valueCounts(story, filters, "role");
  const has = everyValue(story, "role");
  const entries = ENTRIES.filter(({ roles }) => roles.some((r) => has.includes(r)));
  return (
    <div className="map-legend" role="group" aria-label="Legend: places by role">
      {entries.map(({ label, look, roles }) => {
        const isPressed = roles.some((r) => on.includes(r));
        const count = roles.reduce((sum, r) => sum + (counts.get(r) ?? 0), 0);
        return (
          <button
            key={label}
            type="button"
            aria-pressed={isPressed}
            onClick={() => switchRoles(on, roles, !isPressed)}
          >
            <svg className="swatch" width="12" height="12" aria-hidden data-look={look}>
              <circle cx="6" cy="6" r="4" />
            </svg>
            {label} <small>{count}</small>
          </button>
        );
      })}
      {hasDenial(story) && (
        <span className="legend-sign">
          <svg className="denial" width="12" height="12" aria-hidden>
            <DenialSign x={6} y={6} />
          </svg>
          denied claim here
        </span>
      )}
      {children}
    </div>
  );
}

/** Whether a place of the story has a claim that is denied, or its denial. */
const hasDenial = (story: Story): boolean =>
  story.records.some((r) => r.place !== null && standings(story).get(r.id) === "denied");

/** Switches roles on or off as one step of undo; the default set is no filter at all. */
function switchRoles(now: readonly Role[], roles: readonly Role[], isOn: boolean): void {
  const rest = now.filter((r) => !roles.includes(r));
  const next = isOn ? [...rest, ...roles] : rest;
  const isDefault =
    next.length === DEFAULT_ROLES.length && next.every((r) => DEFAULT_ROLES.includes(r));
  setFilters({ role: isDefault ? null : next });
}
