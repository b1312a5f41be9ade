import { plainWords } from "./plainWords.ts";

/** What the linked data of a page say of its article; null: they do not say. */
export type LinkedData = {
  title: string | null;
  /** As it is written. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  isFree: boolean;
};

/** How a page itself calls its article: its addresses and headings. */
export type Itself = { addresses: readonly string[]; titles: readonly string[] };

type Node = { [key: string]: unknown };

/** The page's article in its JSON-LD; null: there is none, or several of which none is called as the page calls itself. */
export function linkedData(page: Document, itself: Itself): LinkedData | null {
  const scripts = [...page.getElementsByTagName("script")].filter((script) =>
    /^application\/ld\+json\b/i.test(script.getAttribute("type") ?? ""),
  );
  const nodes = scripts.flatMap((script) => flat(parsed(script.textContent ?? "")));
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const article = articles.length === 1 ? articles[0] : articles.find((a) => isOf(a, itself));
  if (!article) return null;
  return {
    title: text(article.headline) ?? text(article.name),
    published: text(article.datePublished),
    publisher: text(article.publisher) ?? publisherOf(article, nodes),
    url: addressesOf(article)[0] ?? null,
    isFree: !/^false$/i.test(String(article.isAccessibleForFree ?? "")),
  };
}

const ARTICLE = /Article|Report|BlogPosting/;

/** Some wrap the data into a comment, or break lines within a string. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!--|-->|\p{Cc}/gu, " "));
  } catch {
    return null;
  }
}

const DEEPEST = 6;

function flat(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flat(item, depth + 1));
  const node: Node = { ...value };
  return [node, ...flat(node["@graph"], depth + 1), ...flat(node.mainEntity, depth + 1)];
}

const types = ({ "@type": type }: Node): string[] => [type].flat().map(String);

const text = (value: unknown): string | null =>
  typeof value === "string" ? plainWords(value) || null : null;

function publisherOf({ publisher }: Node, nodes: readonly Node[]): string | null {
  const [named] = flat(publisher);
  const other = nodes.find((node) => node["@id"] === named?.["@id"] && text(node.name) !== null);
  return text(named?.name) ?? (named?.["@id"] === undefined ? null : text(other?.name));
}

const addressesOf = ({ url, mainEntityOfPage, "@id": id }: Node): string[] =>
  [url, mainEntityOfPage, flat(mainEntityOfPage)[0]?.["@id"], id].flatMap(
    (value) => text(value) ?? [],
  );

const isOf = (article: Node, { addresses, titles }: Itself): boolean =>
  addressesOf(article).some((one) => addresses.some((other) => bare(one) === bare(other))) ||
  [article.headline, article.name].some((name) => {
    const words = folded(text(name) ?? "");
    return words !== "" && titles.some((title) => folded(title).startsWith(words));
  });

const bare = (address: string): string =>
  address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+(?=[?#]|$)/g, "");

/** The letters and digits of words, for a comparison that typography does not disturb. */
export const folded = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
