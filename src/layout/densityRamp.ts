import { type LabColor, lab } from "d3";

/** Colours as CSS states them: of few, of many, and what both are drawn towards beyond that. */
export type RampEnds = { few: string; many: string; most: string };

/** How far the first colour has gone from `few` to `many`, so that it stands out from the land; the last to `most`. */
const START = 0.25;
const REACH = 0.62;

const SAMPLES = 256;

/**
 * Colours of `steps` classes, each as much lighter or darker than the one before: on the way from `few` through
 * `many` towards `most`, cut where the lightness of CIE Lab divides evenly.
 */
export function densityRamp({ few, many, most }: RampEnds, steps: number): string[] {
  const b = lab(many);
  const a = mixed(lab(few), b, START);
  const end = mixed(b, lab(most), REACH);
  const path = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const at = (2 * i) / SAMPLES;
    return at < 1 ? mixed(a, b, at) : mixed(b, end, at - 1);
  });
  return Array.from({ length: steps }, (_, i) => {
    const wanted = a.l + ((end.l - a.l) * (steps === 1 ? 1 : i)) / Math.max(1, steps - 1);
    const [nearest = end] = [...path].sort(
      (p, q) => Math.abs(p.l - wanted) - Math.abs(q.l - wanted),
    );
    return nearest.formatHex();
  });
}

const mixed = (a: LabColor, b: LabColor, at: number): LabColor =>
  lab(a.l + (b.l - a.l) * at, a.a + (b.a - a.a) * at, a.b + (b.b - a.b) * at);
