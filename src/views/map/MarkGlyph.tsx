import type { ReactNode } from "react";
import type { MapMark } from "../../layout/mapMark.ts";
import { DenialSign } from "./DenialSign.tsx";

type Glyph = (mark: MapMark) => ReactNode;

const dot: Glyph = ({ x, y, radius }) => <circle className="dot" cx={x} cy={y} r={radius} />;

/** What stands at a place's point, by its precision; the colour comes from the role. */
const GLYPHS: { [shape in MapMark["shape"]]: Glyph } = {
  settlement: dot,
  region: dot,
  district: (mark) => (
    <>
      <circle className="halo" cx={mark.x} cy={mark.y} r={mark.radius + 4} />
      {dot(mark)}
    </>
  ),
  point: (mark) => {
    const arm = mark.radius + 4;
    return (
      <>
        <path
          className="cross"
          d={`M${mark.x - arm},${mark.y}h${2 * arm}m${-arm},${-arm}v${2 * arm}`}
        />
        {dot(mark)}
      </>
    );
  },
  country: ({ x, y, radius }) => (
    <>
      <circle className="ring" cx={x} cy={y} r={radius} />
      <circle className="core" cx={x} cy={y} r={Math.max(1, radius - 3)} />
    </>
  ),
  province: ({ x, y, radius: r }) => (
    <rect className="square" x={x - r} y={y - r} width={2 * r} height={2 * r} rx="1" />
  ),
  water: ({ x, y }) => <path className="wave" d={`M${x - 6},${y}q3,-5 6,0t6,0`} />,
  stack: (mark) => {
    const shown = mark.places.filter((p) => p.state !== "ghost").length;
    return (
      <>
        {dot(mark)}
        {shown > 1 && (
          <text className="number" x={mark.x} y={mark.y} dy="0.35em">
            {shown}
          </text>
        )}
      </>
    );
  },
};

export function MarkGlyph({ mark }: { mark: MapMark }) {
  return (
    <>
      {mark.side !== "centre" && GLYPHS[mark.shape](mark)}
      {mark.denied && (
        <g className="denial">
          <DenialSign {...signPoint(mark)} />
        </g>
      )}
    </>
  );
}

/** The upper right of a mark, or of the name that is the mark. */
function signPoint({ x, y, radius, side, labelBox }: MapMark): { x: number; y: number } {
  if (side === "centre") return { x: labelBox[2] + 2, y: labelBox[1] };
  const away = (radius + 2) * Math.SQRT1_2;
  return { x: x + away, y: y - away };
}
