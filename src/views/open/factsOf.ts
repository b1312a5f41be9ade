import type { Draft } from "../article.ts";
import type { ArticleFacts } from "../extractInWorker.ts";

/** What a draft says of its article, for extraction. */
export const factsOf = ({ title, published, publisher, url }: Draft): ArticleFacts => ({
  title: title.trim() || null,
  published: published.trim() || null,
  publisher: publisher.trim() || null,
  url: url.trim() || null,
});
