import { unpacked } from "../../export/packed.ts";
import { IN_LINK } from "../../store/linkKey.ts";
import type { Linked } from "./link.ts";
import { linkNotice } from "./linkNotice.ts";

/** The story that the fragment of an address carries; `fault`: one sentence that says why it cannot be had. */
export async function storyInLink(letters: string): Promise<Linked | { fault: string }> {
  const text = await unpacked(letters);
  if (text === null) {
    return {
      fault:
        "The story in this link is damaged, as when a link was cut off; ask for its story file.",
    };
  }
  const { parseStoryText } = await import("../../model/parse.ts");
  const parsed = parseStoryText(text);
  if ("refused" in parsed) {
    return { fault: `The story in this link was not opened: ${parsed.refused.message}.` };
  }
  return {
    opened: { key: IN_LINK, ...parsed },
    notices: [linkNotice(parsed, "opened from its link")],
  };
}
