import { periodLabel } from "../model/period.ts";
import { figurePlace, sayer } from "../model/phrase.ts";
import { placesById } from "../model/places.ts";
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
  let notes = notesOf(rows, parts);
  for (const more of [whoOf, dateOf]) {
    if (parts.includes(more) || new Set(notes).size === rows.length) continue;
    parts.push(more);
    notes = notesOf(rows, parts);
  }
  return new Map(rows.map((f, i) => [f.id, notes[i] || null]));
}

const whoOf: Part = (f) => (f.unit === "percent" ? undefined : (f.who ?? undefined));

const notesOf = (rows: readonly Figure[], parts: readonly Part[]): string[] =>
  rows.map((figure) =>
    parts
      .map((part) => part(figure))
      .filter(Boolean)
      .join(", "),
  );

const isWholeCountry = ({ place }: Figure, story: Story): boolean =>
  place !== null && placesById(story).get(place)?.precision === "country";
