/** The nodes of a page in its order, flat, as a worker takes them over; see `pageDocument`. */
export type PageNodes = (string | number)[];

export const TEXT = "#";
export const COMMENT = "!";
export const END = "/";

/** Attributes beyond are left out: no element of an article has so many. */
const MOST_ATTRIBUTES = 64;

/**
 * Walks the elements, words and comments below an element, itself included, and puts each into `nodes`; gives way after
 * each. An element is its name, the number of its attributes, their names and values, its children and an end.
 */
export function* pageNodes(root: Element, nodes: PageNodes): Generator<{ depth: number }> {
  const place = { depth: 1 };
  for (let node: Node | null = root; node; ) {
    put(node, nodes);
    yield place;
    if (node.firstChild) {
      place.depth += 1;
      node = node.firstChild;
      continue;
    }
    if (isElement(node)) nodes.push(END);
    while (node !== root && node && !node.nextSibling) {
      node = node.parentNode;
      place.depth -= 1;
      nodes.push(END);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function put(node: Node, nodes: PageNodes): void {
  if (node.nodeType === node.TEXT_NODE) nodes.push(TEXT, node.nodeValue ?? "");
  else if (!isElement(node)) nodes.push(COMMENT, node.nodeValue ?? "");
  else {
    const attributes = [...node.attributes].slice(0, MOST_ATTRIBUTES);
    nodes.push(node.localName, attributes.length);
    for (const { name, value } of attributes) nodes.push(name, value);
  }
}
