import covered from "../../data/population/covered.json" with { type: "json" };
import { type Base, baseOf, FARTHEST, type Inhabitants, yearOf } from "../model/inhabitants.ts";
import type { Bounds } from "../model/interval.ts";
import { perMillion } from "../model/rate.ts";
import type { Figure, Story } from "../model/story.ts";

/** A figure per million inhabitants of its country, derived. */
export type Rate = { value: Bounds; base: Base };

/** A figure's rate; null: it counts no people, or no number of inhabitants is known for it. */
export function rateOf(figure: Figure, story: Story, inhabitants: Inhabitants): Rate | null {
  const base = figure.unit === "people" ? baseOf(figure, story, inhabitants) : null;
  return base && { value: perMillion(figure.value, base.inhabitants), base };
}

/** Whether a figure has a rate, told without the numbers of inhabitants. */
export function hasRate(figure: Figure, story: Story): boolean {
  if (figure.unit !== "people" || !COUNTRIES.has(figure.country ?? "")) return false;
  const wanted = yearOf(figure, story);
  const { from, to } = covered;
  return wanted !== null && wanted.year >= from - FARTHEST && wanted.year <= to + FARTHEST;
}

const COUNTRIES = new Set(covered.countries.split(" "));
