import { breathing } from "./breathing.ts";
import type { Markup } from "./givenArticle.ts";
import { type PageNodes, pageNodes } from "./pageNodes.ts";
import { DEEPEST, slicedPage, tooDeep } from "./slicedPage.ts";

/** Nodes handed over at once, in words. */
const PART = 4000;

/** What is told of a page, last its title, or why there is none. */
export type HandedOver =
  | { kind: "part"; nodes: PageNodes }
  /** The page is whole. `title`: as the browser reads it. */
  | { kind: "page"; title: string }
  | { kind: "fault"; fault: string };

/** Hands pages over in parts, made and walked in slices; of a page's body in the mode of the page before. */
export function handingOver(signal: AbortSignal, tell: (told: HandedOver) => void) {
  let doctype = "";
  return async ({ html, name, isBody }: Markup): Promise<void> => {
    const markup = isBody ? `${doctype}<html><body>${html}` : html;
    const made = await slicedPage(markup, name, signal);
    if ("fault" in made) return tell({ kind: "fault", fault: made.fault });
    const { page } = made;
    doctype = page.compatMode === "CSS1Compat" ? "<!doctype html>" : "";
    const breathe = breathing(signal);
    const nodes: PageNodes = [];
    for (const { depth } of pageNodes(page.documentElement, nodes)) {
      if (depth > DEEPEST) return tell({ kind: "fault", fault: tooDeep(name) });
      if (nodes.length < PART) continue;
      tell({ kind: "part", nodes: nodes.splice(0) });
      await breathe();
    }
    tell({ kind: "part", nodes });
    tell({ kind: "page", title: page.title });
  };
}
