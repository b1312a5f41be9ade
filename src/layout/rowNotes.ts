import { periodLabel } from "../model/period.ts";
import { figurePlace, sayer } from "../model/phrase.ts";
import type { Figure, Story } from "../model/story.ts";
import { baseLabel } from "./barPanels.ts";

type Part = (figure: Figure) => string | undefined;

/**
 * What each row of a country needs beside its name, by figure id: who says it where the country has several values,
 * where it was if that is not the whole country, what a share is of. Who is counted and the date follow only where
 * these leave two rows alike; the date too where `isDated`. What the panel's heading says is not said again. null:
 * nothing.
 */
export function rowNotes(
  rows: readonly Figure[],
  story: Story,
  { heading, isDated }: { heading: string | null; isDated: boolean },
): Map<string, string | null> {
  const dateOf: Part = (f) => periodLabel(f.when);
  const parts: Part[] = [
    (f) => (rows.length > 1 ? sayer(f, story) : undefined),
    (f) => (isWholeCountry(f, story) ? undefined : figurePlace(f, story)),
    (f) => (heading?.endsWith(baseLabel(f)) ? undefined : baseLabel(f)),
  ];
  if (isDated) parts.push(dateOf);
  for (const more of [whoOf, dateOf]) {
    if (areAlike(rows, parts) && !parts.includes(more)) parts.push(more);
  }
  return new Map(rows.map((f) => [f.id, noteOf(f, parts) || null]));
}

const whoOf: Part = (f) => (f.unit === "percent" ? undefined : (f.who ?? undefined));

const noteOf = (figure: Figure, parts: readonly Part[]): string =>
  parts
    .map((part) => part(figure))
    .filter(Boolean)
    .join(", ");

const areAlike = (rows: readonly Figure[], parts: readonly Part[]): boolean =>
  new Set(rows.map((f) => noteOf(f, parts))).size < rows.length;

const isWholeCountry = ({ place }: Figure, story: Story): boolean =>
  story.places.find((p) => p.id === place)?.precision === "country";
