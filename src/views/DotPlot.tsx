import type { Spot } from "../layout/shape.ts";
import "./plot.css";

/** The drawing of one interval on a scale without a zero: a dot at each bound, hatched between them or open beyond. */
export function DotPlot({ spot, label }: { spot: Spot; label: string }) {
  const { dots, from, to, open, soft } = spot;
  return (
    <span className="bar-plot" aria-hidden>
      <svg width="100%" height="26" aria-hidden>
        {to > from && (
          <rect className="bar-hatched" x={`${from}%`} y="8" width={`${to - from}%`} height="10" />
        )}
        <svg x={`${to}%`} y="2" overflow="visible">
          {open && <path className="bar-hatched" d="M0,6H17L24,11L17,16H0Z" />}
          <text x={open ? 31 : 14} y="15.5">
            {label}
          </text>
        </svg>
        {dots.map((at) => (
          <g key={at}>
            {soft && <circle className="bar-solid bar-soft-2" cx={`${at}%`} cy="13" r="10" />}
            <circle className="bar-solid" cx={`${at}%`} cy="13" r="6" />
          </g>
        ))}
      </svg>
    </span>
  );
}
