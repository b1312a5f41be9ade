import { scaleLinear } from "d3";
import { dayNumber } from "../model/period.ts";

/** A stretch of the axis that is drawn evenly: days [start, end) over the fractions [x0, x1) of the plot. */
export type Segment = { start: number; end: number; x0: number; x1: number };

/** A time axis whose long empty gaps are cut. Fractions run from 0 to 1 over the whole plot. */
export type Timescale = {
  segments: Segment[];
  /** Fraction of the plot at a day number; monotone, also inside a cut gap. */
  at: (day: number) => number;
  /** The day number at a fraction. */
  day: (fraction: number) => number;
};

/** A gap of at least this share of the whole span is cut. */
const LONG_GAP = 0.15;
/** In days; a shorter gap has no room for the margins of the stretches beside it. */
const SHORTEST_CUT = 14;
const MOST_CUTS = 4;
const CUT_WIDTH = 0.035;

/** The axis for spans of days, half-open. Each stretch gets room by how many spans begin in it. */
export function timescale(spans: readonly (readonly [number, number])[]): Timescale {
  const clusters = clustersOf(spans);
  const weight = clusters.reduce((sum, c) => sum + c.count + 1, 0) || 1;
  const room = 1 - CUT_WIDTH * (clusters.length - 1);
  let x = 0;
  const segments = clusters.map(({ start, end, count }) => {
    const pad = Math.max(3, (end - start) * 0.1);
    const x0 = x;
    const x1 = x0 + (room * (count + 1)) / weight;
    x = x1 + CUT_WIDTH;
    return { start: start - pad, end: end + pad, x0, x1 };
  });
  const scale = scaleLinear(
    segments.flatMap((s) => [s.start, s.end]),
    segments.flatMap((s) => [s.x0, s.x1]),
  ).clamp(true);
  return { segments, at: (day) => scale(day), day: (fraction) => scale.invert(fraction) };
}

type Cluster = { start: number; end: number; count: number };

function clustersOf(spans: readonly (readonly [number, number])[]): Cluster[] {
  const merged: Cluster[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.count += 1;
    } else merged.push({ start, end, count: 1 });
  }
  const first = merged[0];
  if (!first) return [{ start: dayNumber(2000, 1, 1), end: dayNumber(2001, 1, 1), count: 0 }];
  const total = (merged.at(-1)?.end ?? first.end) - first.start;
  const gaps = merged.slice(1).map((c, i) => c.start - (merged[i]?.end ?? c.start));
  const cuts = [...gaps].sort((a, b) => b - a).slice(0, MOST_CUTS);
  const shortest = Math.max(SHORTEST_CUT, total * LONG_GAP, cuts.at(-1) ?? 0);
  const joined: Cluster[] = [first];
  merged.slice(1).forEach((cluster, i) => {
    const last = joined.at(-1);
    if (!last || (gaps[i] ?? 0) >= shortest) joined.push(cluster);
    else {
      last.end = cluster.end;
      last.count += cluster.count;
    }
  });
  return joined;
}
