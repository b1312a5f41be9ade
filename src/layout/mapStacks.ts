import type { OnPlace } from "./mapPlaces.ts";

/** A place on the screen; pixels. */
export type Spot = OnPlace & {
  x: number;
  y: number;
  radius: number;
};

/** Spots drawn as one mark, the leading one first. */
export type Stack = [Spot, ...Spot[]];

/** Room that two marks keep between them, and the least radius that holds a stack's number, in pixels. */
const GAP = 1;
const STACK_RADIUS = 7;

/**
 * Puts spots that would touch into stacks, the most mentioned spot leading each; the same spots always give the same
 * stacks. Leads of different stacks do not touch.
 */
export function stacked(spots: readonly Spot[]): Stack[] {
  const order = spots.map((_, i) => i);
  order.sort((a, b) => (spots[b]?.mentions ?? 0) - (spots[a]?.mentions ?? 0) || a - b);
  let stacks = order.flatMap((i): Stack[] => (spots[i] ? [[spots[i]]] : []));
  for (let before = 0; before !== stacks.length; ) {
    before = stacks.length;
    stacks = merged(stacks);
  }
  return stacks;
}

function merged(stacks: readonly Stack[]): Stack[] {
  const kept: Stack[] = [];
  for (const stack of stacks) {
    const [near] = kept
      .map((other) => ({ other, gap: apart(other, stack) }))
      .filter(({ gap }) => gap < 0)
      .sort((a, b) => a.gap - b.gap);
    if (near) near.other.push(...stack);
    else kept.push([...stack]);
  }
  return kept;
}

type Shape = Pick<Spot, "x" | "y" | "radius">;

/** How a stack is drawn: where its lead stands, round. */
export function shape(stack: Stack): Shape {
  const [lead] = stack;
  if (stack.length === 1) return lead;
  return { ...lead, radius: Math.max(STACK_RADIUS, lead.radius) };
}

/** How far a halo or a cross-hair reaches beyond its dot, in pixels. */
const FRINGE = 4;
const FRINGED = ["district", "point"];

function reach(stack: Stack): number {
  const [{ place }] = stack;
  return (
    shape(stack).radius + (stack.length === 1 && FRINGED.includes(place.precision) ? FRINGE : 0)
  );
}

function apart(a: Stack, b: Stack): number {
  const [from, to] = [shape(a), shape(b)];
  return Math.hypot(from.x - to.x, from.y - to.y) - reach(a) - reach(b) - GAP;
}
