import type { Place, Speaker, Story } from "../model/story.ts";
import type { Draft, NewPlace, NewSpeaker } from "./draft.ts";
import { entryId } from "./entryId.ts";

/** A story that has the speakers and places that a draft names, and the draft with their ids. */
export function withEntries(story: Story, draft: Draft): { story: Story; fields: object } {
  const speakers = [...story.speakers];
  const places = [...story.places];
  const speaker = (one: string | NewSpeaker | null): string | null =>
    one === null || typeof one === "string" ? one : idIn(speakers, one, speakerOf);
  const place = (one: string | NewPlace): string =>
    typeof one === "string" ? one : idIn(places, one, placeOf);
  const fields = {
    ...draft,
    ...(draft.speaker !== undefined && { speaker: speaker(draft.speaker) }),
    ...(draft.via !== undefined && { via: speaker(draft.via) }),
    ...(draft.place !== undefined && { place: draft.place === null ? null : place(draft.place) }),
    ...(draft.to !== undefined && { to: [...new Set(draft.to.map(place))] }),
  };
  const isSame = speakers.length === story.speakers.length && places.length === story.places.length;
  return { story: isSame ? story : { ...story, speakers, places }, fields };
}

/** The id of the entry of that name, which is added where there is none. */
function idIn<T extends { id: string; name: string }, N extends { name: string }>(
  list: T[],
  wanted: N,
  made: (wanted: N, id: string) => T,
): string {
  const known = list.find(({ name }) => name === wanted.name);
  if (known) return known.id;
  const entry = made(wanted, entryId(wanted.name, list));
  list.push(entry);
  return entry.id;
}

const speakerOf = ({ name, role = "" }: NewSpeaker, id: string): Speaker => ({ id, name, role });

const placeOf = ({ name, ...known }: NewPlace, id: string): Place => ({
  id,
  name,
  aliases: known.aliases ?? [],
  country: known.country ?? null,
  lat: known.lat ?? null,
  lon: known.lon ?? null,
  precision: known.precision ?? "settlement",
  within: known.within ?? null,
});
