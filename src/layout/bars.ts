import type { Inhabitants } from "../model/inhabitants.ts";
import { type Bounds, intervalLabel } from "../model/interval.ts";
import { countryName } from "../model/places.ts";
import type { Figure, Story } from "../model/story.ts";
import { barPanels, type Panel } from "./barPanels.ts";
import { byCountry, rowOf } from "./barRows.ts";
import { type BarScale, barScale } from "./barScale.ts";
import { isBar, type Measure, measuresOf } from "./measures.ts";
import type { Rate } from "./rates.ts";
import { rowNotes } from "./rowNotes.ts";
import { type Shape, type Spot, shapeOf, spotOf } from "./shape.ts";

/** One figure of the chart; positions in percent of the plot's width. */
export type Bar = {
  figure: Figure;
  country: string;
  /** true: the first row of its country in the panel, which is named there. */
  isFirst: boolean;
  /** What sets the row apart beside its country; null: nothing. */
  note: string | null;
  /** The value with its hedge, or why nothing is drawn. */
  label: string;
  /** null: not asked for, or not to be had. */
  rate: Rate | null;
  /** null: this scale has no place for it. */
  plot: { bar: Shape } | { dot: Spot } | null;
};

/** Bars on one scale. heading: what sets the panel apart; null: there is only one. */
export type BarPanel = Omit<BarScale, "at"> & { heading: string | null; bars: Bar[] };

/** What the reader asked the chart for. */
export type BarsAsked = {
  /** null: the story has no figure with a country. */
  measure: Measure | null;
  isLog: boolean;
  /** null: absolute numbers; else per million of them. */
  inhabitants: Inhabitants | null;
};

/** Whether a figure is one of the fighters' origin: people who travelled, from one country. */
export const isOrigin = (figure: Figure): boolean =>
  figure.measure === "travelled" && figure.unit === "people" && figure.country !== null;

/**
 * The bar chart of one measure: the largest bound first, a country's rows together, as printed among equals. Scales
 * know every figure, so that filters move nothing.
 */
export function layoutBars(story: Story, asked: BarsAsked = plain(story)): BarPanel[] {
  const { measure } = asked;
  if (measure === null) return [];
  const figures = story.records.filter((r) => r.kind === "figure").filter((f) => isBar(f, measure));
  return barPanels(figures, measure).map((panel) => layoutPanel(panel, story, asked));
}

const plain = (story: Story): BarsAsked => ({
  measure: measuresOf(story)[0] ?? null,
  isLog: false,
  inhabitants: null,
});

function layoutPanel(
  { heading, figures }: Panel,
  story: Story,
  { measure, isLog, inhabitants }: BarsAsked,
): BarPanel {
  const rows = figures.map((figure) => rowOf(figure, story, inhabitants));
  const values = rows.flatMap((row) => row.value ?? []);
  const { at, ...scale } = barScale(values, measure?.unit ?? "", isLog);
  const isDated = heading === null && new Set(figures.map((f) => f.when)).size > 1;
  const bars = byCountry(rows).flatMap((group) => {
    const ofCountry = group.map((row) => row.figure);
    const notes = rowNotes(ofCountry, story, { heading, isDated });
    return group.map(({ figure, value, rate }, i): Bar => {
      const plot = value && plotOf(value, at, scale.isLog);
      return {
        figure,
        country: countryName(figure.country ?? "", story),
        isFirst: i === 0,
        note: notes.get(figure.id) ?? null,
        label: value ? labelOf(value, figure.unit, plot !== null) : "no rate",
        rate,
        plot,
      };
    });
  });
  return { heading, bars, ...scale };
}

function plotOf(value: Bounds, at: BarScale["at"], isLog: boolean): Bar["plot"] {
  if (!isLog) return { bar: shapeOf(value, at) };
  const dot = spotOf(value, at);
  return dot && { dot };
}

const labelOf = (value: Bounds, unit: string, isDrawn: boolean): string =>
  `${intervalLabel(value, unit)}${isDrawn ? "" : ", not on this scale"}`;
