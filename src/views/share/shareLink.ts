import { packed } from "../../export/packed.ts";
import { storyJson } from "../../export/storyFile.ts";
import type { Opened } from "../../store/state.ts";

/** A link longer than this is cut off by some programs; every browser opens one that is shorter. */
export const SAFE = 8_000;
/** Beyond this, messengers and mail programs can no longer be relied on at all. */
export const LONGEST = 32_000;

/** The address of this page with the whole story in its fragment, which browsers never send. */
export async function shareLink(
  { story, rejected, texts }: Opened,
  withTexts: boolean,
  page: string,
): Promise<string> {
  const { origin, pathname } = new URL(page);
  const file = storyJson(story, { rejected, texts: withTexts ? texts : undefined });
  return `${origin}${pathname}#story=${await packed(JSON.stringify(file))}`;
}
