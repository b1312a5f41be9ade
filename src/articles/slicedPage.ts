import { breathing } from "./breathing.ts";

/** Signs that the browser's parser gets at once: within a slice its time grows with the square of the depth. */
const SLICE = 4096;
/** The same while many formatting elements are open: the parser sets all of them anew in each paragraph. */
const SMALL_SLICE = 256;
const MANY_OPEN = 50;
/** Saved news pages have fewer than 20,000 elements, and fewer than 100 in one another. */
const MOST_ELEMENTS = 100_000;
/** See MOST_ELEMENTS; from 512 on Chromium sets elements beside each other instead. */
export const DEEPEST = 200;

/**
 * A page as the browser's own parser builds it, in a document of its own that runs no script and loads nothing, a slice
 * at a time. `fault`: one sentence with the way out. Rejects with the signal's reason.
 */
export async function slicedPage(
  html: string,
  name: string,
  signal: AbortSignal,
): Promise<{ page: Document } | { fault: string }> {
  const page = document.implementation.createHTMLDocument("");
  const breathe = breathing(signal);
  page.open();
  const elements = page.getElementsByTagName("*");
  for (const slice of slices(html)) {
    page.write(slice);
    if (elements.length > MOST_ELEMENTS) return { fault: tooMany(name) };
    if (depth(page) > DEEPEST) return { fault: tooDeep(name) };
    await breathe();
  }
  page.close();
  return { page: page.documentElement ? page : atOnce(html) };
}

/** For browsers that do not write into a document that is in no window. */
const atOnce = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

function* slices(html: string): Generator<string> {
  let open: Open = new Map();
  for (let at = 0; at < html.length; ) {
    const whole = html.slice(at, cut(html, at + SLICE));
    const isMany = sum(openAfter(whole, open)) > MANY_OPEN;
    const slice = isMany ? html.slice(at, cut(html, at + SMALL_SLICE)) : whole;
    open = openAfter(slice, open);
    yield slice;
    at += slice.length;
  }
}

/** Never between the two halves of a sign. */
function cut(html: string, end: number): number {
  const last = html.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end + 1 : end;
}

/** How many formatting elements of each name are open. */
type Open = ReadonlyMap<string, number>;

const FORMAT = /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/g;

function openAfter(slice: string, before: Open): Open {
  const open = new Map(before);
  for (const [, slash, name = ""] of slice.toLowerCase().matchAll(FORMAT)) {
    const count = open.get(name) ?? 0;
    open.set(name, slash ? Math.max(0, count - 1) : count + 1);
  }
  return open;
}

const sum = (open: Open): number => [...open.values()].reduce((total, count) => total + count, 0);

function depth(page: Document): number {
  let count = 0;
  for (let last = page.lastElementChild; last; last = last.lastElementChild) count += 1;
  return count;
}

/** Why a page is refused whose elements stand too deep in one another. */
export const tooDeep = (name: string): string =>
  `${name} nests more than ${DEEPEST} elements in one another, which no article does: copy its text and paste it here.`;

const tooMany = (name: string): string =>
  `${name} is a page of more than 100,000 elements, more than an article has: copy its text and paste it here.`;
