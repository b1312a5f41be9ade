import type { Story } from "../model/story.ts";
import { isOwn } from "./entryId.ts";

/** The story without the speakers and places that an edit made and that nothing uses any more. */
export function tidied(story: Story): Story {
  const speakers = story.speakers.filter((s) => !isOwn(s) || usesSpeaker(story, s.id));
  const places = story.places.filter((p) => !isOwn(p) || usesPlace(story, p.id));
  const isSame = speakers.length === story.speakers.length && places.length === story.places.length;
  return isSame ? story : tidied({ ...story, speakers, places });
}

const usesSpeaker = ({ records }: Story, id: string): boolean =>
  records.some((r) => r.kind !== "mention" && (r.speaker === id || r.via === id));

const usesPlace = ({ records, places }: Story, id: string): boolean =>
  places.some((p) => p.within === id) ||
  records.some((r) => r.place === id || (r.kind === "figure" && r.to.includes(id)));
