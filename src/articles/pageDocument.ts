import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { COMMENT, END, type PageNodes, TEXT } from "./pageNodes.ts";

/** A page as the browser built it: the parts of its nodes in their order, and its title as the browser reads it. */
export type MadePage = { parts: readonly PageNodes[]; title: string };

/**
 * A document of such a page where there is no browser's document, with what the readability library asks of one; the
 * library brings it along.
 */
export function pageDocument({ parts, title }: MadePage): Document {
  const page = new JSDOMParser().parse("");
  const open: Node[] = [page];
  for (const nodes of parts) grow(page, open, nodes);
  const [head, body] = ["head", "body"].map((name) => page.getElementsByTagName(name)[0] ?? null);
  return Object.assign(page, { documentElement: page.firstChild, head, body, title });
}

/** Puts the body of another page in the place of this one's. */
export function exchangeBody(page: Document, { body: other }: Document): void {
  Object.assign(page.body, { childNodes: other.childNodes, children: other.children });
  for (const node of other.childNodes) Object.assign(node, { parentNode: page.body });
}

/** `open`: the elements that have not ended yet, the innermost last. */
function grow(page: Document, open: Node[], nodes: PageNodes): void {
  for (let at = 0; at < nodes.length; ) {
    const word = nodes[at];
    const parent = open.at(-1) ?? page;
    at += 1;
    if (word === END) open.pop();
    else if (word === TEXT || word === COMMENT) {
      const text = page.createTextNode(String(nodes[at]));
      parent.appendChild(word === TEXT ? text : asComment(text));
      at += 1;
    } else {
      const element = elementOf(page, String(word));
      at = withAttributes(element, nodes, at);
      parent.appendChild(element);
      open.push(element);
    }
  }
}

function withAttributes(element: Element, nodes: PageNodes, at: number): number {
  const end = at + 1 + 2 * Number(nodes[at]);
  for (let name = at + 1; name < end; name += 2) {
    element.setAttribute(String(nodes[name]), String(nodes[name + 1]));
  }
  return end;
}

/** The library's own document takes the part before a colon for a namespace, an HTML page does not. */
function elementOf(page: Document, name: string): Element {
  return Object.assign(page.createElement(name), {
    localName: name,
    tagName: name.toUpperCase(),
  });
}

/** The library's own document makes no comments, but a comment parts what stands on its two sides. */
const asComment = (text: Text): Node =>
  Object.defineProperties(text, {
    nodeType: { value: text.COMMENT_NODE },
    innerHTML: { value: `<!--${text.textContent}-->` },
  });
