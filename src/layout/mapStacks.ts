import type { OnPlace } from "./mapPlaces.ts";

/** A place on the screen; pixels. */
export type Spot = OnPlace & {
  x: number;
  y: number;
  radius: number;
  /** Half the width of a name that is itself the mark (a province, a river); 0 for round marks. */
  reach: number;
};

/** Room that two marks keep between them, and the least radius that holds a stack's number, in pixels. */
const GAP = 1;
const STACK_RADIUS = 7;

/**
 * Puts spots that would touch into stacks, the most mentioned spot leading each; the same spots always give the same
 * stacks. Leads of different stacks do not touch.
 */
export function stacked(spots: readonly Spot[]): Spot[][] {
  const order = spots.map((_, i) => i);
  order.sort((a, b) => (spots[b]?.mentions ?? 0) - (spots[a]?.mentions ?? 0) || a - b);
  let stacks = order.flatMap((i) => (spots[i] ? [[spots[i]]] : []));
  for (let before = 0; before !== stacks.length; ) {
    before = stacks.length;
    stacks = merged(stacks);
  }
  return stacks;
}

function merged(stacks: readonly Spot[][]): Spot[][] {
  const kept: Spot[][] = [];
  for (const stack of stacks) {
    const near = kept.find((k) => touch(shape(k), shape(stack)));
    if (near) near.push(...stack);
    else kept.push([...stack]);
  }
  return kept;
}

type Shape = Pick<Spot, "x" | "y" | "radius" | "reach">;

/** How a stack is drawn: where its lead stands, round. */
export function shape(stack: readonly Spot[]): Shape {
  const [lead] = stack;
  if (!lead) return { x: 0, y: 0, radius: 0, reach: 0 };
  if (stack.length === 1) return lead;
  return { ...lead, radius: Math.max(STACK_RADIUS, lead.radius), reach: 0 };
}

/** Whether two marks come closer than their gap. */
export function touch(a: Shape, b: Shape): boolean {
  const dx = Math.max(0, Math.abs(a.x - b.x) - a.reach - b.reach);
  return Math.hypot(dx, a.y - b.y) < a.radius + b.radius + GAP;
}
