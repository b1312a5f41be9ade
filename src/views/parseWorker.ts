import { parseStory, parseStoryText } from "../model/parse.ts";

// The worker of parsedApart.ts: a story file's text, or its JSON value.

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  postMessage(typeof data === "string" ? parseStoryText(data) : parseStory(data));
});
