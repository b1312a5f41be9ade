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
  const times = [...page.querySelectorAll("article time[datetime], time[pubdate], time[datetime]")];
  const dates = [
    data?.published,
    ...DATES.map((name) => meta(page, name)),
    times[0]?.getAttribute("datetime"),
  ];
  const addresses = [
    page.querySelector("link[rel=canonical]")?.getAttribute("href"),
    meta(page, "og:url"),
    data?.url,
  ];
  return {
    title: first([data?.title, meta(page, "og:title"), meta(page, "twitter:title")]),
    published: first(dates.map((date) => writtenDay(date ?? ""))),
    publisher: first([
      data?.publisher,
      meta(page, "og:site_name"),
      meta(page, "dc.publisher"),
      meta(page, "application-name"),
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

/** Content of the meta element of this name, whichever attribute holds the name; null: none. */
function meta(page: Document, name: string): string | null {
  const found = [...page.querySelectorAll("meta[content]")].find((element) =>
    ["property", "name", "itemprop"].some(
      (attribute) => element.getAttribute(attribute)?.toLowerCase() === name,
    ),
  );
  return found?.getAttribute("content") ?? null;
}

const LONGEST = 500;

const first = (values: readonly (string | null | undefined)[]): string | null =>
  values.map((value) => value?.replace(/\s+/g, " ").trim().slice(0, LONGEST)).find(Boolean) ?? null;
