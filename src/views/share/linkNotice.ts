import type { Parsed } from "../../model/parse.ts";
import { counted } from "../../model/phrase.ts";

/** What is said of a story that an address gave; `how`: "loaded from example.org". */
export function linkNotice({ story, issues }: Parsed, how: string): string {
  const { length } = issues;
  const told = length > 0 ? `, with ${counted(length, "remark")} listed in the strip below` : "";
  return `“${story.title}” was ${how}${told}. It is kept here once you change it.`;
}
