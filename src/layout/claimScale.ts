import type { Figure } from "../model/story.ts";
import { barScale } from "./barScale.ts";
import { type Shape, shapeOf } from "./shape.ts";

/**
 * The shapes of a claim's figures, by id, on one scale from zero for each unit; positions in percent. Figures of one
 * unit that lie too far apart for one scale have none.
 */
export function claimShapes(figures: readonly Figure[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const unit of new Set(figures.map((f) => f.unit))) {
    const own = figures.filter((f) => f.unit === unit);
    const { at, isWide } = barScale(
      own.map((f) => f.value),
      unit,
      false,
    );
    if (!isWide) for (const f of own) shapes.set(f.id, shapeOf(f.value, at));
  }
  return shapes;
}
