import type { Article } from "../../articles/article.ts";
import type { Draft } from "../article.ts";

/** An article as the reader can change it before it becomes a story. */
export const draftOf = ({ text, title, published, publisher, url }: Article): Draft => ({
  text,
  title: title ?? "",
  published: published ?? "",
  publisher: publisher ?? "",
  url: url ?? "",
});
