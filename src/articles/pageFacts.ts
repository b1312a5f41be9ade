import { linkedData } from "./linkedData.ts";
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

/** Reads linked data first, then meta elements, then times in the text: the nearest to the newsroom first. */
export function pageFacts(page: Document): PageFacts {
  const data = linkedData(page);
  const metas = metasOf(page);
  const meta = (name: string) => metas.get(name) ?? null;
  const time = [...page.getElementsByTagName("time")].find((each) =>
    ["datetime", "pubdate"].some((name) => each.hasAttribute(name)),
  );
  const canonical = [...page.getElementsByTagName("link")].find(
    (link) => link.getAttribute("rel")?.toLowerCase() === "canonical",
  );
  const dates = [data?.published, ...DATES.map(meta), time?.getAttribute("datetime")];
  const addresses = [canonical?.getAttribute("href"), meta("og:url"), data?.url];
  return {
    title: first([data?.title, meta("og:title"), meta("twitter:title")]),
    published: first(dates.map((date) => writtenDay(date ?? ""))),
    publisher: first([
      data?.publisher,
      meta("og:site_name"),
      meta("dc.publisher"),
      meta("application-name"),
    ]),
    url: first(addresses.map((url) => (/^https?:\/\/[^\s<>"]+$/i.test(url ?? "") ? url : null))),
    isFree: data?.isFree ?? true,
  };
}

const DATES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
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
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const LONGEST = 500;

const first = (values: readonly (string | null | undefined)[]): string | null =>
  values.map((value) => value?.replace(/\s+/g, " ").trim().slice(0, LONGEST)).find(Boolean) ?? null;
