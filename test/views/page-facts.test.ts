import { expect, test } from "vitest";
import { pageFacts } from "../../src/articles/pageFacts.ts";

const TITLE = "Strikes near Raqqa kill at least 32, rescuers say";
const DAY = "2017-06-12";
const WIRE = "Example Wire";

const facts = (head: string, body = `<article><h1>${TITLE}</h1><p>Words.</p></article>`) =>
  pageFacts(
    new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body>`, "text/html"),
  );
const data = (...nodes: object[]) =>
  nodes
    .map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`)
    .join("");
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const ARTICLE = { "@type": "NewsArticle", headline: TITLE, datePublished: `${DAY}T09:15:00Z` };
const OTHER = {
  "@type": "NewsArticle",
  headline: "Another story of the day",
  datePublished: "2026-01-01",
  publisher: { name: "Another outlet" },
  url: "https://wire.example/other",
};

test.each<[string, string]>([
  [
    "a publisher by its id in the same graph",
    data({
      "@graph": [
        { ...ARTICLE, publisher: { "@id": "#o" } },
        { "@id": "#o", name: WIRE },
      ],
    }),
  ],
  [
    "a publisher by its id in another script",
    data({ ...ARTICLE, publisher: { "@id": "#o" } }, { "@id": "#o", name: WIRE }),
  ],
  [
    "the main entity of a page",
    data({ "@type": "WebPage", mainEntity: { ...ARTICLE, publisher: [{ name: WIRE }] } }),
  ],
  [
    "the one of several that has the page's heading",
    data([OTHER, { ...ARTICLE, publisher: { name: WIRE } }]),
  ],
  [
    "the one of several that has the page's address",
    `<link rel="canonical" href="https://www.wire.example/raqqa/?from=feed">${data(OTHER, { ...ARTICLE, url: "http://wire.example/raqqa", publisher: WIRE })}`,
  ],
  [
    "data in a comment, with a break within a string",
    `<script type="application/ld+json">/*<![CDATA[*/${JSON.stringify({ ...ARTICLE, publisher: WIRE, about: "two" }).replace("two", "t\nwo")}/*]]>*/</script>`,
  ],
  [
    "entities",
    data({
      ...ARTICLE,
      headline: TITLE.replace("32,", "32&#44;").replace("rescuers say", "rescuers&nbsp;<b>say</b>"),
      publisher: WIRE,
    }),
  ],
  [
    "the outlet behind the title",
    meta("og:title", `${TITLE} | ${WIRE}`) + meta("og:site_name", WIRE) + meta("date", DAY),
  ],
  [
    "a date in words",
    meta("og:title", TITLE) +
      meta("publisher", WIRE) +
      meta("date", "Mon, 12 Jun 2017 09:15:00 GMT"),
  ],
])("a page's headline, day and outlet are read: %s", (_, head) => {
  expect(facts(head)).toMatchObject({ title: TITLE, published: DAY, publisher: WIRE });
});

test("an outlet's name is taken off a title where no heading shows it", () => {
  const head = meta("og:title", `${TITLE} - ${WIRE}`) + meta("og:site_name", WIRE);
  expect(facts(head, "<p>Words.</p>").title).toBe(TITLE);
});

test("of several stories none is taken that is not the page's own", () => {
  const seen = facts(data(OTHER, { ...OTHER, headline: "A third story" }));
  expect(seen).toMatchObject({ title: null, published: null, publisher: null, url: null });
});

const time = (day: string, words = "12 June 2017") => `<time datetime="${day}">${words}</time>`;
const story = (inside: string) => `<article><h1>${TITLE}</h1>${inside}<p>Words.</p></article>`;

test.each<[string, string, string | null]>([
  ["in the article", story(`<p>${time(DAY)}</p>`), DAY],
  [
    "in the only article, below a heading",
    `<h1>${TITLE}</h1><article><p>${time(DAY)}</p></article>`,
    DAY,
  ],
  ["in the main part", `<main><h1>${TITLE}</h1><p>${time(DAY)}</p></main>`, DAY],
  [
    "beside that of an update",
    story(`<p>${time(DAY)}</p><p>Updated ${time("2018-02-01")}</p>`),
    DAY,
  ],
  [
    "marked as such beside others",
    story(`<i itemprop="datePublished" content="${DAY}T08:00Z">Monday</i>${time("2018-02-01")}`),
    DAY,
  ],
  ["marked as such without a date of its own", story(`<time pubdate>12 June 2017</time>`), DAY],
  ["in the masthead", `<header>${time("2026-11-25")}</header>${story("")}`, null],
  [
    "in the masthead of a page without an article",
    `<div>${time("2026-11-25")}</div><h1>${TITLE}</h1>`,
    null,
  ],
  ["of a teaser in the article", story(`<article>${time("2026-11-20")}</article>`), null],
  ["of a teaser after it", `${story("")}<article>${time("2026-11-20")}</article>`, null],
  [
    "of a teaser beside it, marked",
    `${story("")}<aside><i itemprop="datePublished" content="2026-11-20"></i></aside>`,
    null,
  ],
  ["of an update alone", story(`<p>Last updated ${time("2018-02-01")}</p>`), null],
  ["of two days", story(`<p>${time(DAY)}</p><p>${time("2017-06-10")}</p>`), null],
])("a time %s says when the article was published, or nothing", (_, body, day) => {
  expect(facts("", body).published).toBe(day);
});
