/** A rectangle in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Where a label stands: beside its mark, or in its place. */
export type Side = "right" | "left" | "above" | "below" | "centre";
const BESIDE: readonly Side[] = ["right", "left", "above", "below"];

/** A mark that wants a label; pixels. */
export type Labelled = {
  x: number;
  y: number;
  radius: number;
  labelWidth: number;
  /** The name itself may be the mark, as of a province or a river. */
  isName: boolean;
};

const LABEL_HEIGHT = 16;
const APART = 6;

/**
 * A side for each label so that none overlaps another, or another mark; null where no side is free. The first
 * labels win. A mark inside `frame` keeps its label inside. Where there is a choice, no label lies on `lines`.
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: Box | null,
  lines: readonly Box[] = [],
): (Side | null)[] {
  const taken: Box[] = [];
  const rounds = marks.map(markBox);
  return marks.map((mark, i) => {
    const others = rounds.filter((_, j) => j !== i);
    const sides: readonly Side[] = mark.isName ? ["centre", ...BESIDE] : BESIDE;
    const possible = sides.filter((side) => {
      const box = labelBox(mark, side);
      if (frame && contains(frame, markBox(mark)) && !contains(frame, box)) return false;
      return !taken.some((b) => overlap(b, box)) && !others.some((b) => overlap(b, box));
    });
    const isOff = (side: Side) => !lines.some((b) => overlap(b, labelBox(mark, side)));
    const free = possible.find(isOff) ?? possible[0];
    if (free) taken.push(labelBox(mark, free));
    return free ?? null;
  });
}

/** Where a label lies on one side of its mark. */
export function labelBox({ x, y, radius, labelWidth }: Labelled, side: Side): Box {
  const half = LABEL_HEIGHT / 2;
  const away = radius + APART;
  if (side === "right") return [x + away, y - half, x + away + labelWidth, y + half];
  if (side === "left") return [x - away - labelWidth, y - half, x - away, y + half];
  if (side === "centre") return [x - labelWidth / 2, y - half, x + labelWidth / 2, y + half];
  const top = side === "above" ? y - radius - 2 - LABEL_HEIGHT : y + radius + 2;
  return [x - labelWidth / 2, top, x + labelWidth / 2, top + LABEL_HEIGHT];
}

export const markBox = ({ x, y, radius }: Pick<Labelled, "x" | "y" | "radius">): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

export const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const contains = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
