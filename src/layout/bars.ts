import { scaleLinear } from "d3";
import { intervalLabel, numberLabel } from "../model/interval.ts";
import { countryName } from "../model/places.ts";
import type { Figure, Story } from "../model/story.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** One figure of the origin chart; positions in percent of the plot's width. */
export type Bar = Shape & { figure: Figure; country: string; label: string };

export type Bars = { bars: Bar[]; ticks: { at: number; label: string }[] };

/** Whether a figure is a bar of the origin chart: people who travelled, from one country. */
export const isOrigin = (figure: Figure): boolean =>
  figure.measure === "travelled" && figure.unit === "people" && figure.country !== null;

/**
 * The bar chart of all figures of origin, the largest bound first and as printed among equals. The scale begins at
 * zero and knows every figure, so that filters move nothing.
 */
export function layoutBars(story: Story): Bars {
  const figures = story.records
    .filter((r) => r.kind === "figure")
    .filter(isOrigin)
    .sort((a, b) => bound(b) - bound(a) || rank(a) - rank(b) || a.quote.start - b.quote.start);
  const top = Math.max(1, ...figures.map((f) => f.value.high ?? f.value.low ?? 0));
  const scale = scaleLinear([0, top], [0, 100]);
  return {
    bars: figures.map((figure) => ({
      figure,
      country: countryName(figure.country ?? "", story),
      label: intervalLabel(figure.value, figure.unit),
      ...shapeOf(figure.value, (n) => scale(n)),
    })),
    ticks: scale.ticks(4).map((n) => ({ at: scale(n), label: numberLabel(n) })),
  };
}

const bound = ({ value }: Figure): number => value.low ?? value.high ?? 0;
/** A floor stands before an exact figure of the same number, a ceiling after it. */
const rank = ({ value }: Figure): number => (value.high === null ? 0 : value.low === null ? 2 : 1);
