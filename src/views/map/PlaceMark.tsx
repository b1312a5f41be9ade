import type { MapMark } from "../../layout/mapMark.ts";
import { useMark } from "../useMark.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";

/** One mark of the map with its label; its whole box is the hit area. */
export function PlaceMark({ mark, dashed }: { mark: MapMark; dashed: boolean }) {
  const { key, records, state, name, box, shape, role, side } = mark;
  const { drawn, control } = useMark({ key, records }, state);
  const [x0, y0, x1, y1] = box;
  return (
    <g {...drawn} className="place" data-role={role} data-shape={shape}>
      <rect className="backing" x={x0} y={y0} width={x1 - x0} height={y1 - y0} rx="4" />
      {dashed && <circle className="unknown-area" cx={mark.x} cy={mark.y} r={AREA} />}
      <MarkGlyph mark={mark} />
      <g className="label" data-side={side ?? "hidden"} aria-hidden>
        <Label mark={mark} />
      </g>
      <rect
        {...control}
        className="hit"
        aria-label={name}
        x={x0}
        y={y0}
        width={x1 - x0}
        height={y1 - y0}
        rx="4"
      />
    </g>
  );
}

/** Radius of the circle that stands for a province without a polygon, in pixels. */
const AREA = 22;

function Label({ mark }: { mark: MapMark }) {
  const { labelBox, label, count, side, x } = mark;
  const [x0, y0, x1, y1] = labelBox;
  const at = side === "left" ? x1 : side === "right" || side === null ? x0 : x;
  return (
    <text x={at} y={(y0 + y1) / 2} dy="0.35em">
      {label}
      {count !== "" && (
        <tspan className="count" dx="4">
          {count}
        </tspan>
      )}
    </text>
  );
}
