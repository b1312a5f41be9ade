import { Readability } from "@mozilla/readability";
import type { Found } from "./article.ts";
import { exchangeBody, type MadePage, pageDocument } from "./pageDocument.ts";
import { pageFacts } from "./pageFacts.ts";
import { paragraphsOf } from "./paragraphsOf.ts";

const SHORTEST = 80;
const SHORT = 900;
const PAYWALL =
  /\bsubscribe (?:now |today )?(?:to|and) (?:continue|read|keep|unlock|access|get)\b|subscribers? only|subscription (?:is )?(?:required|needed)|already (?:a|an) (?:subscriber|member)|\bto (?:continue|keep) reading|(?:sign|log) in to (?:continue|read)/i;

/**
 * The article of a saved page, without what surrounds it. `remade`: what the browser makes of the markup of its body.
 * `fault`: one sentence with the way out.
 */
export async function htmlArticle(made: MadePage, name: string, remade: Remade): Promise<Found> {
  const page = pageDocument(made);
  const facts = pageFacts(page);
  const words = page.body ? paragraphsOf(page.body) : "";
  if (words === "") {
    return {
      fault: `${name} is an empty page: open it until its article shows, then save it again or copy the text.`,
    };
  }
  const found = await readable(made, remade);
  const length = found?.text.length ?? 0;
  if (length < SHORT && (!facts.isFree || PAYWALL.test(words))) {
    return {
      fault: `${name} seems to hold only the beginning of an article for subscribers: open it where you can read it whole, then copy the text.`,
    };
  }
  if (found === null || length < SHORTEST) {
    return { fault: `No article was found in ${name}: copy its text and paste it here.` };
  }
  const title = facts.title ?? found.title;
  const hasTitle = title === null || found.text.slice(0, 2 * title.length).includes(title);
  const text = hasTitle ? found.text : `${title}\n\n${found.text}`;
  const { published, publisher, url } = facts;
  return { article: { text, title, published, publisher: publisher ?? found.site, url } };
}

type Remade = (body: string) => Promise<MadePage | { fault: string }>;

/**
 * What the readability library finds. Where that is little, it sets the body's markup anew and tries otherwise; what
 * that makes of the markup only a browser knows, so it is asked and everything begun again.
 */
async function readable(made: MadePage, remade: Remade): Promise<Readable | null> {
  const page = pageDocument(made);
  let markup: string | null = null;
  const first = attempt(page, (html) => {
    markup = html;
    throw new Error("the body is asked for anew");
  });
  if (markup === null) return first;
  const body = await remade(markup);
  if ("fault" in body) return null;
  const again = pageDocument(made);
  return attempt(again, () => exchangeBody(again, pageDocument(body)));
}

type Readable = { text: string; title: string | null; site: string | null };

function attempt(page: Document, setBody: (html: string) => void): Readable | null {
  const { body } = page;
  const own = Object.getPrototypeOf(body);
  Object.defineProperty(body, "innerHTML", {
    get: () => Reflect.get(own, "innerHTML", body),
    set: setBody,
  });
  try {
    const found = new Readability(page, { serializer: (node: Node) => node }).parse();
    if (!found?.content) return null;
    const text = paragraphsOf(found.content);
    return { text, title: found.title?.trim() || null, site: found.siteName?.trim() || null };
  } catch {
    return null;
  }
}
