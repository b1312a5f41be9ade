import type { Story } from "../model/story.ts";

/** The default story's name in the address. */
export const DEFAULT_KEY = "soufan-2017";

/** The story that the build checked and wrote into the page; in development, which has no such page, the file itself. */
export async function defaultStory(): Promise<Story> {
  const inPage = document.getElementById("story")?.textContent;
  if (inPage) return JSON.parse(inPage);
  if (!import.meta.env.DEV)
    throw new Error("missing story in the page: index.html is not a built one");
  const [{ parseStory }, file] = await Promise.all([
    import("../model/parse.ts"),
    import("../../data/stories/soufan-2017.json"),
  ]);
  const parsed = parseStory(file.default);
  if ("refused" in parsed) throw new Error(parsed.refused.message);
  return parsed.story;
}
