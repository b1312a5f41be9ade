import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { atlas } from "../../src/cli/atlas.ts";
import type { ExtractOptions } from "../../src/extract/extract.ts";
import type { Gold } from "../../test/gold/gold.ts";
import { practiceFolder } from "../../test/practice/folder.ts";

/** An annotated article. `number` is the one that its file's name begins with. */
export type Annotated = { file: URL; textFile: URL; number: number; gold: Gold; text: string };

export const OWN = new URL("../../test/fixtures/extract/", import.meta.url);

/** The annotated articles of a folder, by name; none: []. */
export function annotated(folder: URL | null): Annotated[] {
  return filesOf(folder, ".json").map((file) => {
    const gold: Gold = JSON.parse(readFileSync(file, "utf8"));
    const textFile = new URL(gold.article.text_file, file);
    const number = Number.parseInt(file.pathname.split("/").at(-1) ?? "", 10);
    return { file, textFile, number, gold, text: readFileSync(textFile, "utf8") };
  });
}

/** Articles to measure speed on: our own, and those beside the project where they are. */
export function articles(folder: URL | null): string[] {
  const practice = filesOf(practiceFolder("extraction/articles/"), ".txt").filter(
    ({ pathname }) => !pathname.endsWith(".source.txt"),
  );
  return [...filesOf(folder, ".txt"), ...practice].map((file) => readFileSync(file, "utf8"));
}

/** At least `length` UTF-16 code units of articles, cut there, in each copy with other numbers. */
export function newsOf(all: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let copy = 0, size = 0; size < length && all.length > 0; copy += 1) {
    const part = `${renumbered(all[copy % all.length] ?? "", copy)}\n\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join("").slice(0, length);
}

/** Other numbers of as many digits; years and what has a leading zero stay. */
const renumbered = (text: string, copy: number): string =>
  text.replace(/(?<![\d.,])[1-9]\d{0,2}(?![\d.,]|st|nd|rd|th)/g, (digits) => {
    const floor = 10 ** (digits.length - 1);
    return String(floor + ((Number(digits) - floor + copy) % (9 * floor)));
  });

/** Options for an article of a day. */
export const optionsFor = (text: string, published: string | null): ExtractOptions => ({
  atlas: atlas(),
  published,
  sha256: createHash("sha256").update(text).digest("hex"),
});

function filesOf(folder: URL | null, end: string): URL[] {
  if (folder === null || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  return names.sort().map((name) => new URL(name, folder));
}
