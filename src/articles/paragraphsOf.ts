import { isNoteMark } from "./noteMark.ts";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul".split(
    " ",
  ),
);
/** What is no part of the text, among it what was struck out: "<del>30</del><ins>32</ins>" is 32. */
const UNREAD = new Set(
  "audio button canvas del embed figcaption head iframe input math noscript object s script select strike style svg template textarea title video".split(
    " ",
  ),
);

/**
 * The words below a node as a reader sees them, a blank line between paragraphs; scripts, styles, controls, captions of
 * pictures, struck out words and marks of notes aside.
 */
export function paragraphsOf(root: Node): string {
  const paragraphs: string[] = [""];
  const stack: (Node | "end" | "”")[] = [root];
  const begin = () => {
    if (paragraphs.at(-1) !== "") paragraphs.push("");
  };
  const add = (words: string) => {
    paragraphs[paragraphs.length - 1] += words;
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === "end") begin();
    else if (node === "”") add(node);
    else if (node.nodeType === node.TEXT_NODE) add(seen(node.textContent ?? ""));
    else if (node.nodeType === node.ELEMENT_NODE) {
      const name = node.nodeName.toLowerCase();
      if (name === "br") add("\n");
      if (UNREAD.has(name) || (name === "sup" && isNote(node, paragraphs.at(-1)))) continue;
      if (name === "q") {
        add("“");
        stack.push("”");
      }
      if (BLOCKS.has(name)) {
        begin();
        stack.push("end");
      }
      for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
        const below = node.childNodes[child];
        if (below) stack.push(below);
      }
    }
  }
  return paragraphs.map(tidy).filter(Boolean).join("\n\n");
}

const seen = (words: string): string => words.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ");

const isNote = ({ textContent }: Node, before = ""): boolean =>
  isNoteMark(textContent ?? "", before);

const tidy = (paragraph: string): string =>
  paragraph
    .replace(/[^\S\n]{2,}/g, " ")
    .replace(/[^\S\n]?\n[^\S\n]?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
