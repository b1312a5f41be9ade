import { unpacked } from "../../export/packed.ts";
import { IN_LINK } from "../../store/linkKey.ts";
import { parsedApart } from "../parsedApart.ts";
import type { Linked } from "./link.ts";
import { linkNotice } from "./linkNotice.ts";

/** The story that the fragment of an address carries; `fault`: one sentence that says why it cannot be had. */
export async function storyInLink(letters: string): Promise<Linked | { fault: string }> {
  const found = await unpacked(letters);
  if ("fault" in found) return { fault: FAULTS[found.fault] };
  const parsed = await parsedApart(found.text).catch(() => null);
  if (parsed === null) return { fault: FAULTS.unread };
  if ("refused" in parsed) {
    return { fault: `The story in this link was not opened: ${parsed.refused.message}.` };
  }
  return {
    opened: { key: IN_LINK, ...parsed },
    notices: [linkNotice(parsed, "opened from its link")],
  };
}

const FAULTS = {
  unread: "The story in this link could not be read: reload the page to try again.",
  damaged: "The story in this link is damaged, as when a link was cut off; ask for its story file.",
  "too-large":
    "What this link holds unpacks to more than 20 MB, more than a story may have, so it was not opened; ask for its story file.",
};
