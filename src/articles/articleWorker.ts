import type { FromReader, ToReader } from "./articleApart.ts";
import { givenArticle, type PageOf } from "./givenArticle.ts";
import type { PageNodes } from "./pageNodes.ts";

// The worker of articleApart.ts.

const answer = (message: FromReader) => postMessage(message);

/** Takes over the page that was asked for; there is one for each worker. */
let taken: { parts: PageNodes[]; settle: (made: Awaited<ReturnType<PageOf>>) => void } | null =
  null;

const pageOf: PageOf = (html, name) =>
  new Promise((settle) => {
    taken = { parts: [], settle };
    answer({ kind: "markup", html, name });
  });

addEventListener("message", async ({ data }: MessageEvent<ToReader>) => {
  try {
    if (data.kind === "given")
      answer({ kind: "read", read: await givenArticle(data.given, pageOf) });
    else if (data.kind === "part") taken?.parts.push(data.nodes);
    else if (data.kind === "fault") taken?.settle({ fault: data.fault });
    else if (taken) {
      const { pageDocument } = await import("./pageDocument.ts");
      taken.settle({ page: pageDocument(taken.parts, data.title) });
    }
  } catch (error) {
    answer({ kind: "error", message: error instanceof Error ? error.message : String(error) });
  }
});
