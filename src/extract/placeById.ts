import type { Place } from "../model/story.ts";
import type { Located } from "./located.ts";

const indices = new WeakMap<Located, ReadonlyMap<string, Place>>();

/** The entry of an id; undefined: there is none. */
export function placeById(located: Located, id: string | null | undefined): Place | undefined {
  let index = indices.get(located);
  if (!index) {
    index = new Map(located.places.map((place) => [place.id, place]));
    indices.set(located, index);
  }
  return id === null || id === undefined ? undefined : index.get(id);
}
