import { creditsSchema, placeSchema } from "../model/schema.ts";
import type { Place, Story, StoryRecord } from "../model/story.ts";
import { entryId } from "./entryId.ts";
import { replaced } from "./replaced.ts";
import { tidied } from "./tidied.ts";

/** Where a place is, as the reader says. */
export type Spot = Pick<Place, "country" | "lat" | "lon" | "precision"> & {
  /** Whom the point is owed to, a line for the story's credits; null: set by hand. */
  credit: string | null;
};

/** What is moved: a place wherever the story has it, or only where one record has it. */
export type Moved = {
  place: string;
  /** The record in which the reader corrects it, which counts as edited; null: none. */
  record: string | null;
  everywhere: boolean;
};

/**
 * The story with a place put elsewhere. For one record only, the place gets a second entry, which that record has.
 * Countries of figures that were the place's follow it. Other records keep their review: nobody has looked at them.
 */
export function placed(story: Story, moved: Moved, spot: Spot): Story {
  const old = story.places.find((p) => p.id === moved.place);
  if (!old) return story;
  const { credit, ...where } = spot;
  const id = moved.everywhere ? old.id : entryId(old.name, story.places);
  const place: Place = { ...old, ...where, id };
  if (!placeSchema.safeParse(place).success || (place.lat === null) !== (place.lon === null))
    return story;
  const places = moved.everywhere
    ? story.places.map((p) => (p === old ? place : p))
    : [...story.places, place];
  const records = story.records.filter((r) => moved.everywhere || r.id === moved.record);
  const after = records.map((r) => edited(following(r, old, place), r.id === moved.record));
  const changed = after.filter((r, i) => r !== records[i]);
  if (!moved.everywhere && changed.length === 0) return story;
  return tidied(credited({ ...replaced(story, changed), places }, credit));
}

function following(record: StoryRecord, old: Place, place: Place): StoryRecord {
  const isAt = record.place === old.id;
  if (record.kind !== "figure") {
    return isAt && place.id !== old.id ? { ...record, place: place.id } : record;
  }
  const to = record.to.map((id) => (id === old.id ? place.id : id));
  const isTo = record.to.includes(old.id) && place.id !== old.id;
  const isOfCountry = isAt && record.country === old.country && old.country !== place.country;
  if (!isTo && !isOfCountry && (!isAt || place.id === old.id)) return record;
  const moved = { ...record, to, place: isAt ? place.id : record.place };
  if (!isOfCountry) return moved;
  const { country: _, ...others } = record.parts;
  const parts = place.country === null ? others : { ...others, country: "inferred" as const };
  const spans = record.spans.filter(({ part }) => part !== "country");
  return { ...moved, country: place.country, parts, spans };
}

const edited = (record: StoryRecord, isAsked: boolean): StoryRecord =>
  isAsked && (record.review === "suggested" || record.review === "accepted")
    ? { ...record, review: "edited" }
    : record;

function credited(story: Story, credit: string | null): Story {
  const known = story.credits ?? [];
  if (credit === null || known.includes(credit)) return story;
  const credits = [...known, credit];
  return creditsSchema.safeParse(credits).success ? { ...story, credits } : story;
}
