import { headed } from "../../edit/headed.ts";
import { takenOver } from "../../edit/takenOver.ts";
import { counted } from "../../model/phrase.ts";
import { addTexts, editStory, notify } from "../../store/state.ts";
import type { Compared, Taken } from "./compared.ts";

/** Puts the open story on a new version, with what is taken over of it: one step of undo. */
export function applied(
  { version, made, difference, text, heading }: Compared,
  taken: Taken,
): void {
  const story = takenOver(version.story, made, taken.records, difference.known);
  editStory(heading && taken.heading ? headed(story, heading) : story);
  addTexts(new Map([[version.sha256, text]]));
  const lost = counted(version.orphans.length, "record");
  notify(
    `The story stands on the new version: ${lost} not surely in it, ${taken.records.size} taken over for review. Undo takes it back.`,
  );
}
