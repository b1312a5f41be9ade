import { readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** The articles that paths name, of a folder those that end in .txt; `many`: more than one path or a folder. */
export type Articles = { files: string[]; many: boolean };

export function articles(paths: readonly string[]): Articles | { fault: string } {
  const files: string[] = [];
  let many = paths.length > 1;
  for (const path of paths) {
    const inside = textsIn(path);
    if (inside?.length === 0)
      return { fault: `no articles in ${path}: no file in it ends in .txt` };
    files.push(...(inside ?? [path]));
    many ||= inside !== null;
  }
  const names = new Map<string, string>();
  for (const file of files) {
    const name = storyName(file);
    const twin = names.get(name);
    if (twin !== undefined) {
      return { fault: `${twin} and ${file} would both become ${name}; rename one of them` };
    }
    names.set(name, file);
  }
  return { files, many };
}

/** The file name of an article's story. */
export const storyName = (file: string): string =>
  file === "-" ? "stdin.json" : `${basename(file, extname(file))}.json`;

function textsIn(path: string): string[] | null {
  if (path === "-" || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return null;
  const texts = readdirSync(path).filter((name) => extname(name) === ".txt");
  return texts.sort().map((name) => join(path, name));
}
