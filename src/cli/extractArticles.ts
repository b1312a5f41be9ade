import { articles } from "./articles.ts";
import { flags } from "./flags.ts";
import { type Outcome, unusable } from "./outcome.ts";
import { storyOf } from "./storyOf.ts";
import { writeStories } from "./writeStories.ts";

/** Prints the story of one article, or writes those of many into a folder. */
export async function extractArticles(args: string[]): Promise<Outcome> {
  const given = flags(args);
  if ("fault" in given) return unusable(given.fault);
  const found = articles(given.paths);
  if ("fault" in found) return unusable(found.fault);
  const { files, many } = found;
  const { out } = given.flags;
  if (out !== null) return writeStories(files, given.flags, out);
  const [file] = files;
  if (many || file === undefined) {
    return unusable("several articles need a folder for their stories: add --out DIR");
  }
  const { story, errors } = storyOf(file, given.flags);
  return story === null ? { out: "", errors, code: 2 } : { out: story, errors, code: 0 };
}
