/** What the linked data of a page say of its article; null: they do not say. */
export type LinkedData = {
  title: string | null;
  /** As it is written. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  isFree: boolean;
};

type Node = { [key: string]: unknown };

/** The first article in the page's JSON-LD; null: there is none. */
export function linkedData(page: Document): LinkedData | null {
  const scripts = [...page.getElementsByTagName("script")].filter((script) =>
    /^application\/ld\+json$/i.test(script.getAttribute("type") ?? ""),
  );
  const nodes = scripts.flatMap((script) => flat(parsed(script.textContent ?? "")));
  const article = nodes.find((node) => types(node).some((type) => /Article|Report/.test(type)));
  if (!article) return null;
  const [publisher] = flat(article.publisher);
  return {
    title: text(article.headline) ?? text(article.name),
    published: text(article.datePublished),
    publisher: text(article.publisher) ?? text(publisher?.name),
    url: text(article.url) ?? text(article.mainEntityOfPage),
    isFree: !/^false$/i.test(String(article.isAccessibleForFree ?? "")),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function flat(value: unknown, depth = 0): Node[] {
  if (depth > 4 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flat(item, depth + 1));
  const node: Node = { ...value };
  return [node, ...flat(node["@graph"], depth + 1)];
}

const types = ({ "@type": type }: Node): string[] => [type].flat().map(String);

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
