// `npx tsx scripts/gold.ts [--strict] [--all] FOLDER|GOLD.json ...`: extracts each gold's article and prints what was missed and made up.
import { createHash } from "node:crypto";
import { atlas } from "../src/cli/atlas.ts";
import { extract } from "../src/extract/extract.ts";
import { prediction } from "../test/gold/prediction.ts";
import { f1, type Scores, score } from "../test/gold/score.ts";
import { goldFiles } from "./gold-files.ts";

const args = process.argv.slice(2);
const strict = args.includes("--strict") ? "strict" : "loose";
const only = args.find((arg) => arg.startsWith("--only="))?.slice(7);
const all: Scores[] = [];
for (const { file, gold, text } of goldFiles(args)) {
  const { story } = extract(text, {
    atlas: atlas(),
    published: gold.article.published,
    sha256: createHash("sha256").update(text).digest("hex"),
  });
  const scores = score(gold, prediction(story), strict);
  all.push(scores);
  console.log(`\n=== ${file}`);
  for (const kind of ["places", "figures", "events"] as const) {
    if (only && kind !== only) continue;
    for (const item of scores[kind].missed) console.log("  missed", kind, line(item));
    for (const item of scores[kind].extra) console.log("  extra ", kind, line(item));
    if (args.includes("--all"))
      for (const [item] of scores[kind].hits) console.log("  hit   ", kind, line(item));
  }
}
for (const kind of ["places", "figures", "events"] as const) {
  const { precision, recall, f1: both } = f1(...all.map((one) => one[kind]));
  console.log(kind, strict, precision.toFixed(3), recall.toFixed(3), both.toFixed(3));
}

function line(item: object): string {
  const { quote = "", ...rest } = item as { quote?: string };
  return `${JSON.stringify(rest)}\n            ${quote}`;
}
