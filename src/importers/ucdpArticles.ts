/** An article as UCDP names it; `date` as it stands in the file. */
export type Article = { outlet: string; date: string; headline: string };

const ARTICLE = /^([^\n]*?),\s*(\d{4}-\d{2}-\d{2}),\s*([\s\S]*)$/;

/**
 * The articles of a cell of `source_article`: `"SOHR,2017-10-23,Headline";"Airwars,2017-10-24,Headline"`. [] where the
 * cell is written in another way, as before 2013: then it is to be shown as it stands.
 */
export function ucdpArticles(cell: string): Article[] {
  const text = cell.trim();
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return [];
  const articles: Article[] = [];
  for (const part of text.slice(1, -1).split(/"\s*;\s*"/)) {
    const [, outlet = "", date = "", headline = ""] = ARTICLE.exec(part) ?? [];
    if (date === "") return [];
    articles.push({ outlet: outlet.trim(), date, headline: headline.trim() });
  }
  return articles;
}

/** One line an article; its outlet and date only where there are several. */
export function articleLines(articles: readonly Article[]): string {
  if (articles.length === 1) return articles[0]?.headline ?? "";
  return articles
    .map(({ outlet, date, headline }) => `${headline} (${outlet}, ${date})`)
    .join("\n");
}
