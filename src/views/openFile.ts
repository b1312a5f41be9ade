import { counted } from "../model/phrase.ts";
import { notify, openStory } from "../store/state.ts";

const LARGEST = 20 * 1024 * 1024;

/** Opens a story file of the reader's. What is wrong with it is said; what was open before stays open. */
export async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST) {
    notify(
      `${file.name} was not opened: too large, a story file has at most 20 MB; split the file.`,
    );
    return;
  }
  try {
    const [{ parseStoryText }, text] = await Promise.all([
      import("../model/parse.ts"),
      file.text(),
    ]);
    const parsed = parseStoryText(text);
    if ("refused" in parsed) {
      const { message, path } = parsed.refused;
      notify(`${file.name} was not opened: ${message}${path ? ` (at ${path})` : ""}.`);
      return;
    }
    const { story, issues, rejected } = parsed;
    openStory({ story, key: "opened", issues, rejected });
    if (issues.length > 0) {
      notify(
        `${file.name} was opened with ${counted(issues.length, "remark")}, listed in the strip below.`,
      );
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    notify(`${file.name} could not be read: ${why}. What was open before is still here.`);
  }
}
