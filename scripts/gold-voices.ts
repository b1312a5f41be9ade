// `npx tsx scripts/gold-voices.ts [--score] FOLDER|GOLD.json ...`: compares who is said to stand behind each gold figure.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { atlas } from "../src/cli/atlas.ts";
import { gazetteerFor } from "../src/extract/atlas.ts";
import { located } from "../src/extract/located.ts";
import { reading } from "../src/extract/reading.ts";
import { speech } from "../src/extract/speech.ts";
import type { Gold } from "../test/gold/gold.ts";
import { voicesOfGold } from "../test/gold/voices.ts";

const args = process.argv.slice(2);
const files = args
  .filter((arg) => !arg.startsWith("--"))
  .flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith(".json"))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
const tables = atlas();
let [all, speakers, stances] = [0, 0, 0];
for (const file of files) {
  const gold = JSON.parse(readFileSync(file, "utf8")) as Gold;
  const text = readFileSync(join(dirname(file), gold.article.text_file), "utf8");
  const read = reading(text, { published: gold.article.published, title: null });
  for (const one of voicesOfGold(
    gold,
    read,
    speech(read, located(read, gazetteerFor(read, tables))),
  )) {
    all += 1;
    speakers += Number(one.speakerRight);
    stances += Number(one.stanceRight);
    if (args.includes("--score") || (one.speakerRight && one.stanceRight)) continue;
    const { gold: wanted } = one;
    console.log(
      `${file.split("/").at(-1)} ${wanted.text ?? wanted.value}: want ${wanted.attributed_to} ${wanted.stance ?? wanted.status}, have ${one.speaker} ${one.stance} via ${one.via} (${one.rule})\n      ${wanted.quote}`,
    );
  }
}
console.log(
  `speakers ${speakers}/${all} ${(speakers / all).toFixed(3)}, stances ${stances}/${all} ${(stances / all).toFixed(3)}`,
);
