import { scaleLinear } from "d3";
import type { Figure } from "../model/story.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** The shapes of a claim's figures, by id, on one scale from zero to the largest bound; positions in percent. */
export function claimShapes(figures: readonly Figure[]): ReadonlyMap<string, Shape> {
  const top = Math.max(1, ...figures.map((f) => f.value.high ?? f.value.low ?? 0));
  const scale = scaleLinear([0, top], [0, 100]);
  return new Map(figures.map((f) => [f.id, shapeOf(f.value, (n) => scale(n))]));
}
