import type { Curve } from "../../layout/curve.ts";
import type { Flow } from "../../layout/flows.ts";
import { chevronPath, ribbonPath } from "../../layout/ribbon.ts";

/** Length of an arrow head, half of its base beyond the band, longest point of a stem that forks; pixels. */
const HEAD = 6;
const BARB = 2.5;
const TIP = 14;
/** Pixels from arrow to arrow along an arc, and the width from which they lie inside it. */
const EVERY = 180;
const THIN = 4;

/** The body of an arc, as wide as its figure and with the edges of a bar. */
export function FlowBand({ flow }: { flow: Flow }) {
  const { stem, branches, solid, hatched, open, soft, denied, state } = flow;
  const band = (width: number) =>
    branches.length > 0
      ? ribbonPath(stem, width, Math.min(1.6 * width + 2, TIP))
      : ribbonPath(stem, width, width + HEAD, BARB);
  return (
    <>
      <path className="flow-casing" d={band(hatched)} />
      {hatched > solid && (
        <path
          className="flow-hatched"
          data-open={open || undefined}
          data-way={wayOf(stem)}
          d={band(hatched)}
        />
      )}
      {soft && <path className="flow-soft" d={band(solid + 6)} />}
      {soft && <path className="flow-soft" d={band(solid + 3)} />}
      {solid > 0 && <path className="flow-solid" d={band(solid)} />}
      <path
        className="flow-way"
        data-pale={solid < THIN || denied || state === "possibly" || undefined}
        d={chevronPath(stem, EVERY, solid < THIN ? HEAD / 2 : Math.max(2, solid / 3))}
      />
    </>
  );
}

/** Which way an arc leans, "/" or "\", so that its hatching leans the other way. */
function wayOf({ from, to }: Curve): "rising" | "falling" {
  return (to[0] - from[0]) * (to[1] - from[1]) < 0 ? "rising" : "falling";
}

/** The hatching of arcs that lean like the hatching of everything else. */
export function FlowPattern() {
  return (
    <defs>
      <pattern
        id="hatch-falling"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <line className="hatch-line" y2="5" />
      </pattern>
    </defs>
  );
}
