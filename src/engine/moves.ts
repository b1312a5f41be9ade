import { nearest, positionOf } from "./checkpoints.ts";
import { rowsBefore } from "./ladder.ts";
import type { Side } from "./side.ts";
import type { Sums } from "./tally.ts";

/** The sums over the rows whose period overlaps [from, to), which the next move overwrites, and how many rows those are. */
export type Moved = { sums: Sums; rows: number };

/** Sums as they stand, with the positions in both orders up to which rows are added and taken away. */
type Brush = Moved & { start: number; end: number };

/** What it costs to empty a sum, and to set it to a difference, where tallying a row costs 1. */
const EMPTY = 0.02;
const SUBTRACT = 0.25;

/**
 * Brushes without allocating. The rows inside [from, to) are those that start before `to` less those that end at `from`
 * or before: a position in each order. Only the rows between the last positions and the new ones are added or taken
 * away; a far jump begins at the nearest checkpoints instead, or, where both orders are one (every row is of one day),
 * at nothing: whichever costs least. An empty window holds no row.
 */
export function movesOf(starts: Side, ends: Side): (from: number, to: number) => Moved {
  const brush: Brush = {
    sums: starts.all.slice().fill(0),
    rows: 0,
    start: starts.first,
    end: ends.first,
  };
  const isOneOrder = starts.checkpoints === ends.checkpoints;
  return (from, to) => {
    const start = from < to ? rowsBefore(starts.ladder, to) : starts.first;
    const end = from < to ? rowsBefore(ends.ladder, from + 1) : ends.first;
    const a = nearest(starts.checkpoints, start);
    const b = nearest(ends.checkpoints, end);
    const drag = Math.abs(start - brush.start) + Math.abs(end - brush.end);
    const jump =
      Math.abs(start - positionOf(starts.checkpoints, a)) +
      Math.abs(end - positionOf(ends.checkpoints, b)) +
      SUBTRACT * brush.sums.length;
    const anew = isOneOrder ? start - end + EMPTY * brush.sums.length : Number.POSITIVE_INFINITY;
    if (Math.min(jump, anew) < drag) {
      if (anew < jump) empty(brush, end);
      else leap(brush, starts, ends, [a, b]);
    }
    shift(brush.sums, starts, brush.start, start);
    shift(brush.sums, ends, end, brush.end);
    brush.start = start;
    brush.end = end;
    brush.rows = start - end - starts.first + ends.first;
    return brush;
  };
}

/** Adds the rows at [from, to), or takes away those at [to, from). */
function shift(sums: Sums, { tally }: Side, from: number, to: number): void {
  if (from < to) tally(sums, from, to, 1);
  else tally(sums, to, from, -1);
}

function empty(brush: Brush, position: number): void {
  brush.sums.fill(0);
  brush.start = position;
  brush.end = position;
}

function leap(brush: Brush, starts: Side, ends: Side, [a, b]: readonly [number, number]): void {
  const { sums } = brush;
  const added = starts.checkpoints.sums[a] ?? sums;
  const taken = ends.checkpoints.sums[b] ?? sums;
  for (let slot = 0; slot < sums.length; slot++) {
    sums[slot] = (added[slot] ?? 0) - (taken[slot] ?? 0);
  }
  brush.start = positionOf(starts.checkpoints, a);
  brush.end = positionOf(ends.checkpoints, b);
}
