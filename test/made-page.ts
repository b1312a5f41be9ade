import type { Markup } from "../src/articles/givenArticle.ts";
import { handingOver } from "../src/articles/handingOver.ts";
import type { MadePage } from "../src/articles/pageDocument.ts";
import type { PageNodes } from "../src/articles/pageNodes.ts";

/** What a worker is handed over of a page, where there is no worker. */
export function madePage(
  markup: Markup,
  signal = new AbortController().signal,
): Promise<MadePage | { fault: string }> {
  const parts: PageNodes[] = [];
  return new Promise((resolve, reject) => {
    const handOver = handingOver(signal, (told) => {
      if (told.kind === "part") parts.push(told.nodes);
      else resolve(told.kind === "fault" ? told : { parts, title: told.title });
    });
    handOver(markup).catch(reject);
  });
}
