import { folded, linkedData } from "./linkedData.ts";
import { plainWords } from "./plainWords.ts";
import { publishedMark } from "./publishedMark.ts";
import { writtenDay } from "./writtenDay.ts";

/** What a page's own metadata say of its article; null: nothing. */
export type PageFacts = {
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** False: the page says that it is not free to read. */
  isFree: boolean;
};

/** Reads linked data first, then meta elements, then marks in the text: the nearest to the newsroom first. */
export function pageFacts(page: Document): PageFacts {
  const metas = metasOf(page);
  const meta = (name: string) => metas.get(name) ?? null;
  const canonical = [...page.getElementsByTagName("link")].find(
    (link) => link.getAttribute("rel")?.toLowerCase() === "canonical",
  );
  const headings = [...page.getElementsByTagName("h1")].map((h) => plainWords(h.textContent ?? ""));
  const addresses = listed([canonical?.getAttribute("href"), meta("og:url")]);
  const titles = listed([meta("og:title"), meta("twitter:title")]);
  const data = linkedData(page, { addresses, titles: [...titles, ...headings] });
  const publisher = first([data?.publisher, ...PUBLISHERS.map(meta)]);
  const title = first([data?.title, ...titles]);
  return {
    title: title === null ? null : headline(title, headings, publisher),
    published:
      [data?.published, ...DATES.map(meta)].reduce(
        (day, date) => day ?? writtenDay(date ?? ""),
        null as string | null,
      ) ?? publishedMark(page),
    publisher,
    url: first([...addresses, data?.url].map((url) => (isAddress(url) ? url : null))),
    isFree: data?.isFree ?? true,
  };
}

const PUBLISHERS = ["og:site_name", "publisher", "dc.publisher", "application-name"];

const DATES = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "originalpublicationdate",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.issued",
];

/** What the meta elements of a page hold, by each of their names in lower case; of one name the first. */
function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of page.getElementsByTagName("meta")) {
    const content = element.getAttribute("content") ?? null;
    if (content === null) continue;
    for (const attribute of ["property", "name"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** A title without the name of its outlet behind it: as the page's own heading has it, where that begins it. */
function headline(title: string, headings: readonly string[], publisher: string | null): string {
  const begins = headings.filter(
    (h) => h.length >= SHORTEST && folded(title).startsWith(folded(h)),
  );
  const [heading] = begins.sort((a, b) => b.length - a.length);
  if (heading !== undefined) return heading.slice(0, LONGEST);
  const parts = title.split(/ [|–—-] /);
  const isNamed = parts.length > 1 && folded(parts.at(-1) ?? "") === folded(publisher ?? "");
  return isNamed ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? "") - 3) : title;
}

const isAddress = (url: string | null | undefined): boolean =>
  /^https?:\/\/[^\s<>"]+$/i.test(url ?? "");

const SHORTEST = 10;
const LONGEST = 500;

const listed = (values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => plainWords(value ?? "").slice(0, LONGEST) || []);

const first = (values: readonly (string | null | undefined)[]): string | null =>
  listed(values)[0] ?? null;
