import { takenOver } from "../../edit/takenOver.ts";
import { counted } from "../../model/phrase.ts";
import { addTexts, editStory, notify } from "../../store/state.ts";
import type { Compared } from "./compared.ts";

/** Puts the open story on a new version, with the new records that are taken over: one step of undo. */
export function applied({ version, made, text }: Compared, taken: ReadonlySet<string>): void {
  editStory(takenOver(version.story, made, taken));
  addTexts(new Map([[version.sha256, text]]));
  const lost = counted(version.orphans.length, "record");
  notify(
    `The story stands on the new version: ${lost} not surely in it, ${taken.size} taken over for review. Undo takes it back.`,
  );
}
