import type { Timescale } from "../layout/timescale.ts";
import { timeTicks } from "../layout/timeticks.ts";
import { inView, inWhole, type Zoom } from "../layout/zoom.ts";

/** The time axis: calendar ticks for each stretch, a break where an empty gap is cut. */
export function TimeAxis({ scale, zoom, width }: { scale: Timescale; zoom: Zoom; width: number }) {
  const x = (day: number) => inView(zoom, scale.at(day)) * 100;
  const closeness = 1 / (zoom[1] - zoom[0]);
  const from = scale.day(inWhole(zoom, 0));
  const to = scale.day(inWhole(zoom, 1));
  return (
    <div className="time-axis" aria-hidden>
      <svg width="100%">
        {scale.segments.map((segment, i) => {
          const start = inView(zoom, segment.x0) * 100;
          const end = inView(zoom, segment.x1) * 100;
          const room = (segment.x1 - segment.x0) * width * closeness;
          return (
            <g key={segment.start}>
              <line x1={`${start}%`} x2={`${end}%`} y1="0.5" y2="0.5" />
              {timeTicks(segment, room, from, to).map(({ at, label }) => (
                <g key={at}>
                  <line x1={`${x(at)}%`} x2={`${x(at)}%`} y1="0" y2="5" />
                  <text x={`${x(at)}%`} y="18" className={edgeOf(x(at))}>
                    {label}
                  </text>
                </g>
              ))}
              {i > 0 && (
                <svg x={`${start}%`} overflow="visible">
                  <path className="axis-break" d="M-13,5L-9,-4M-8,5L-4,-4" />
                </svg>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A label whose middle is so near the edge of the axis that half of it would be cut; `percent` of its width. */
function edgeOf(percent: number): string | undefined {
  if (percent < 2) return "at-start";
  return percent > 98 ? "at-end" : undefined;
}
