import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Gold } from "../test/gold/gold.ts";

/** The annotated articles that arguments name, of a folder all of its .json files, by name; flags are passed over. */
export function goldFiles(args: readonly string[]): { file: string; gold: Gold; text: string }[] {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  return paths.flatMap(filesOf).map((file) => {
    const gold = JSON.parse(readFileSync(file, "utf8")) as Gold;
    return { file, gold, text: readFileSync(join(dirname(file), gold.article.text_file), "utf8") };
  });
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => join(path, name));
}
