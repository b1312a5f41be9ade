import type { Curve } from "../../layout/curve.ts";
import type { Flow } from "../../layout/flows.ts";
import { chevronPath, linePath, ribbonPath } from "../../layout/ribbon.ts";
import { useMark } from "../useMark.ts";

/** Least width of the hit area, and how far it reaches beyond what is drawn, in pixels. */
const HIT = 16;
const BEYOND = 6;
/** Length of an arrow head and half of its base, in pixels. */
const HEAD = 6;
const BARB = 2.5;
/** Longest point of an arc that forks. */
const TIP = 14;
/** Pixels from arrow to arrow along an arc, and the width from which they lie inside it. */
const EVERY = 180;
const THIN = 4;

/** One arc of the map: as wide as its figure, with the same edges as a bar; branches are thin and carry no number. */
export function FlowMark({ flow }: { flow: Flow }) {
  const { key, figure, state, name, stem, branches, solid, hatched, open, soft, denied } = flow;
  const { drawn, control } = useMark({ key, records: [figure.id] }, state);
  const line = linePath([stem, ...branches]);
  const isForked = branches.length > 0;
  const band = (width: number) =>
    isForked
      ? ribbonPath(stem, width, Math.min(1.6 * width + 2, TIP))
      : ribbonPath(stem, width, width + HEAD, BARB);
  return (
    <g {...drawn} className="flow" data-denied={denied || undefined}>
      <Halo className="flow-edge" flow={flow} reach={8} />
      <Halo className="flow-glow" flow={flow} reach={5} />
      {isForked && <path className="flow-branch" d={linePath(branches)} />}
      <path className="flow-casing" d={band(hatched)} />
      {hatched > solid && (
        <path
          className="flow-hatched"
          data-open={open || undefined}
          data-way={wayOf(stem)}
          d={band(hatched)}
        />
      )}
      {soft && <path className="flow-soft-2" d={band(solid + 6)} />}
      {soft && <path className="flow-soft-1" d={band(solid + 3)} />}
      {solid > 0 && <path className="flow-solid" d={band(solid)} />}
      <path
        className="flow-way"
        data-thin={solid < THIN || denied || undefined}
        d={chevronPath(stem, EVERY, solid < THIN ? HEAD / 2 : Math.max(2, solid / 3))}
      />
      <path
        {...control}
        className="hit"
        aria-label={name}
        d={line}
        strokeWidth={Math.max(HIT, hatched + BEYOND)}
      />
    </g>
  );
}

/** What shows around an arc and its branches while it is lit. */
function Halo({ className, flow, reach }: { className: string; flow: Flow; reach: number }) {
  const { stem, branches, hatched } = flow;
  return (
    <g className={className}>
      <path d={linePath([stem])} strokeWidth={hatched + reach} />
      {branches.length > 0 && <path d={linePath(branches)} strokeWidth={reach - 1} />}
    </g>
  );
}

/** Which way an arc leans, "/" or "\\", so that its hatching leans the other way. */
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
