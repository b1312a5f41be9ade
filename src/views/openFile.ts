import { LARGEST_FILE } from "../model/largestFile.ts";
import { counted } from "../model/phrase.ts";
import { newKey } from "../store/keptKey.ts";
import { notify, type Opened, openStory } from "../store/state.ts";
import { parsedApart } from "./parsedApart.ts";

/** Whether a file holds a story rather than an article, by its name or type, or by how it begins. */
export async function isStoryFile(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name) || file.type === "application/json") return true;
  if (file.size > LARGEST_FILE) return false;
  const start = await file
    .slice(0, 200)
    .text()
    .catch(() => "");
  return /^\s*\{\s*"/.test(start);
}

/** Opens a story file of the reader's. What is wrong with it is said; what was open before stays open. */
export async function openFile(file: File): Promise<void> {
  const read = await storyIn(file);
  if ("fault" in read) {
    notify(read.fault);
    return;
  }
  openStory(read.opened);
  const { issues } = read.opened;
  if (issues.length > 0) {
    notify(
      `${file.name} was opened with ${counted(issues.length, "remark")}, listed in the strip below.`,
    );
  }
}

/** The story in a file; else one sentence that says why there is none. */
export async function storyIn(file: File): Promise<{ opened: Opened } | { fault: string }> {
  const { name, size } = file;
  if (size > LARGEST_FILE) {
    const fault = `${name} was not opened: too large, a story file has at most 20 MB; split the file.`;
    return { fault };
  }
  try {
    const parsed = await parsedApart(await file.text());
    if ("refused" in parsed) {
      const { message, path } = parsed.refused;
      return { fault: `${name} was not opened: ${message}${path ? ` (at ${path})` : ""}.` };
    }
    return { opened: { key: newKey(), ...parsed } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `${name} could not be read: ${why}. What was open before is still here.` };
  }
}
