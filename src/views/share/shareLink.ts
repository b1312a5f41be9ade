import { packed } from "../../export/packed.ts";
import { storyJson } from "../../export/storyFile.ts";
import type { Opened } from "../../store/state.ts";

/** A link longer than this is cut off by some programs; every browser opens one that is shorter. */
export const SAFE = 8_000;
/** Beyond this, messengers and mail programs can no longer be relied on at all. */
export const LONGEST = 32_000;

type With = {
  /** The page's own address. */
  page: string;
  /** Whether the article's texts go in. */
  withTexts: boolean;
  /** Filters and selection, as `viewAddress` writes them; "": the whole story is shown. */
  view: string;
};

/** The address of this page with the whole story in its fragment, which browsers never send. */
export async function shareLink(
  { story, rejected, texts }: Opened,
  { page, withTexts, view }: With,
): Promise<string> {
  const { origin, pathname } = new URL(page);
  const file = storyJson(story, { rejected, texts: withTexts ? texts : undefined });
  return `${origin}${pathname}${view}#story=${await packed(JSON.stringify(file))}`;
}
