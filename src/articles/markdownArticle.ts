import { type Article, bare } from "./article.ts";
import { writtenDay } from "./writtenDay.ts";

/** An article in Markdown: its words as they would be read, without marks, pictures and addresses. */
export function markdownArticle(source: string): Article {
  const [, front, rest = source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  const fact = (name: string) => {
    const line = new RegExp(`^${name}:[ \\t]*(.+)$`, "im").exec(front ?? "")?.[1]?.trim() ?? "";
    return line.replace(/^(["'])(.*)\1$/, "$2").trim() || null;
  };
  return {
    ...bare(unmarked(rest)),
    title: fact("title"),
    published: writtenDay(fact("date") ?? ""),
    publisher: fact("publisher"),
  };
}

const MARKS: readonly [RegExp, string][] = [
  [/<!--[\s\S]*?-->/g, ""],
  [/(?<![\\~])~~(?=[^\s~])[^~\n]+?(?<=[^\s~])~~(?!~) ?/g, ""],
  [/(?<!\\)\[\^[\w-]{1,40}\](?!:)/g, ""],
  [/^ {0,3}\[[^\]\n]+\]:[ \t]*\S+.*$/gm, ""],
  [/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/gm, ""],
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "$1"],
  [/^ {0,3}(?:>[ \t]?)+/gm, ""],
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, ""],
  [/(?<!\\)\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, "$1"],
  [/<(https?:\/\/[^>\s]+)>/g, "$1"],
  [/(?<![\\\w*])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?!\s*\n))+?)(?<=[^\s*])\1(?![\w*])/g, "$2"],
  [/(?<![\\\w_])(_{1,3})(?=[^\s_])((?:[^_\n]|\n(?!\s*\n))+?)(?<=[^\s_])\1(?![\w_])/g, "$2"],
  [/(?<!`)`([^`\n]+)`(?!`)/g, "$1"],
  [/\\([\\`*_{}[\]()#+.!>-])/g, "$1"],
];

const unmarked = (text: string): string =>
  MARKS.reduce((words, [mark, kept]) => words.replace(mark, kept), text).replace(
    /(?:[ \t]*\r?\n){3,}/g,
    "\n\n",
  );
