import type { FromReader, ToReader } from "./articleApart.ts";
import { givenArticle, type PageOf } from "./givenArticle.ts";
import type { PageNodes } from "./pageNodes.ts";

// The worker of articleApart.ts.

const answer = (message: FromReader) => postMessage(message);

/** Takes over the page that was asked for last. */
let taken: { parts: PageNodes[]; settle: (made: Awaited<ReturnType<PageOf>>) => void } | null =
  null;

const pageOf: PageOf = (markup) =>
  new Promise((settle) => {
    taken = { parts: [], settle };
    answer({ kind: "markup", markup });
  });

addEventListener("message", async ({ data }: MessageEvent<ToReader>) => {
  if (data.kind === "part") taken?.parts.push(data.nodes);
  else if (data.kind === "fault") taken?.settle({ fault: data.fault });
  else if (data.kind === "page") taken?.settle({ parts: taken.parts, title: data.title });
  else {
    try {
      answer({ kind: "read", read: await givenArticle(data.given, pageOf) });
    } catch (error) {
      answer({ kind: "error", message: error instanceof Error ? error.message : String(error) });
    }
  }
});
