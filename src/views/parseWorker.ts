import { parseStory, parseStoryText } from "../model/parse.ts";
import type { FromParser } from "./parsedApart.ts";

// The worker of parsedApart.ts: a story file's text, or its JSON value.

/** Records that the page takes over at once. */
const PART = 250;

const answer = (message: FromParser) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const parsed = typeof data === "string" ? parseStoryText(data) : parseStory(data);
  if ("refused" in parsed) {
    answer({ parsed });
    return;
  }
  const { records } = parsed.story;
  for (let at = 0; at < records.length; at += PART) {
    answer({ records: records.slice(at, at + PART) });
  }
  answer({ parsed: { ...parsed, story: { ...parsed.story, records: [] } } });
});
