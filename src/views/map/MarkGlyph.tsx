import type { MapMark } from "../../layout/mapMark.ts";

/** What stands at a place's point, by its precision; the colour comes from the role. */
export function MarkGlyph({ mark }: { mark: MapMark }) {
  const { x, y, radius: r, shape } = mark;
  const shown = mark.places.filter((p) => p.state !== "ghost").length;
  if (mark.side === "centre") return null;
  if (shape === "point") {
    return (
      <>
        <path
          className="cross"
          d={`M${x - r - 4},${y}h${2 * r + 8}M${x},${y - r - 4}v${2 * r + 8}`}
        />
        <circle className="dot" cx={x} cy={y} r={r} />
      </>
    );
  }
  return (
    <>
      {shape === "district" && <circle className="halo" cx={x} cy={y} r={r + 4} />}
      <circle className={shape === "country" ? "ring" : "dot"} cx={x} cy={y} r={r} />
      {shape === "country" && <circle className="core" cx={x} cy={y} r={Math.max(1, r - 3)} />}
      {shape === "stack" && shown > 1 && (
        <text className="number" x={x} y={y} dy="0.35em">
          {shown}
        </text>
      )}
    </>
  );
}
