import type { Shape } from "../layout/shape.ts";
import "./plot.css";

/** The drawing of one interval: solid as far as the text is sure, hatched or open beyond, soft where it says "about". */
export function BarPlot({ shape, label }: { shape: Shape; label: string }) {
  const { solid, hatched, open, soft } = shape;
  return (
    <span className="bar-plot" aria-hidden>
      <svg width="100%" height="26" aria-hidden>
        {hatched > solid && (
          <rect
            className="bar-hatched"
            x={`${solid}%`}
            y="2"
            width={`${hatched - solid}%`}
            height="22"
          />
        )}
        {solid > 0 && <rect className="bar-solid" y="2" width={`${solid}%`} height="22" />}
        <svg x={`${Math.max(solid, hatched)}%`} y="2" overflow="visible">
          {open && <path className="bar-hatched" d="M0,0H16L24,11L16,22H0Z" />}
          {soft && (
            <>
              <rect className="bar-solid bar-soft-1" width="5" height="22" />
              <rect className="bar-solid bar-soft-2" x="5" width="5" height="22" />
            </>
          )}
          <text x={open ? 31 : soft ? 17 : 8} y="15.5">
            {label}
          </text>
        </svg>
      </svg>
    </span>
  );
}
