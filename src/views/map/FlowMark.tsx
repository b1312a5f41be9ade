import type { Flow } from "../../layout/flows.ts";
import { linePath } from "../../layout/ribbon.ts";
import { useMark } from "../useMark.ts";
import { FlowBand } from "./FlowBand.tsx";
import "./flows.css";

/** Least width of the hit area, and how far it reaches beyond what is drawn, in pixels. */
const HIT = 16;
const BEYOND = 6;

/** One arc of the map; a stroke along it and its branches is the hit area. */
export function FlowMark({ flow }: { flow: Flow }) {
  const { key, figure, state, name, stem, branches, hatched, denied } = flow;
  const { drawn, control } = useMark({ key, records: [figure.id] }, state);
  return (
    <g {...drawn} className="flow" data-denied={denied || undefined}>
      <Halo className="flow-edge" flow={flow} reach={8} />
      <Halo className="flow-glow" flow={flow} reach={5} />
      {branches.length > 0 && <path className="flow-branch" d={linePath(branches)} />}
      <FlowBand flow={flow} />
      <path
        {...control}
        className="hit"
        aria-label={name}
        d={linePath([stem, ...branches])}
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
