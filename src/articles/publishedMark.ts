import { writtenDay } from "./writtenDay.ts";

/**
 * The day that the marks of a page's text (`time`, microdata) say its article was published, as EDTF; null: none, or
 * more than one. The times of mastheads, teasers and updates are not its own.
 */
export function publishedMark(page: Document): string | null {
  const own = ownElement(page);
  const elements = [...page.getElementsByTagName("*")];
  const marked = elements.filter((e) => isMarked(e) && !isAside(e, own));
  const times = own === null ? [] : elements.filter((e) => isOwnTime(e, own));
  return soleDay(marked.length > 0 ? marked : times);
}

/** The element that holds the page's article: that with the page's heading, else the only one; null: unsure. */
function ownElement(page: Document): Element | null {
  const [heading] = page.getElementsByTagName("h1");
  const around = heading ? above(heading) : [];
  const [first = null, ...others] = page.getElementsByTagName("article");
  const headed = [first, ...others].find((each) => each !== null && around.includes(each));
  if (headed) return headed;
  if (first === null) return page.getElementsByTagName("main")[0] ?? null;
  return others.length === 0 ? first : null;
}

const ELSEWHERE = /^(?:nav|aside|footer)$/i;

const isMarked = (element: Element): boolean =>
  /\bdatepublished\b/i.test(element.getAttribute("itemprop") ?? "") ||
  (isTime(element) && element.hasAttribute("pubdate"));

const isOwnTime = (element: Element, own: Element): boolean =>
  isTime(element) &&
  element.hasAttribute("datetime") &&
  !element.getAttribute("itemprop") &&
  above(element).includes(own) &&
  !isAside(element, own) &&
  !/updat|modif|correct|edited/i.test(around(element));

/** Whether an element belongs to another article than the page's own, or to what surrounds it. */
const isAside = (element: Element, own: Element | null): boolean =>
  above(element).some(
    ({ nodeName }, i, all) =>
      ELSEWHERE.test(nodeName) || (/^article$/i.test(nodeName) && own !== null && all[i] !== own),
  );

const NEAR = 200;

const around = (element: Element): string =>
  `${element.getAttribute("class") ?? ""} ${(element.parentNode?.textContent ?? "").slice(0, NEAR)}`;

const isTime = ({ nodeName }: Element): boolean => /^time$/i.test(nodeName);

/** What an element lies in, the innermost first. */
function above(element: Element): Node[] {
  const all: Node[] = [];
  for (let each = element.parentNode; each; each = each.parentNode) all.push(each);
  return all;
}

function soleDay(elements: readonly Element[]): string | null {
  const days = elements.map((element) =>
    writtenDay(
      element.getAttribute("datetime") ||
        element.getAttribute("content") ||
        (element.textContent ?? ""),
    ),
  );
  const [day = null, ...others] = new Set(days);
  return others.length === 0 ? day : null;
}
