// `npx tsx scripts/gold-voices.ts [--score] FOLDER|GOLD.json ...`: compares who is said to stand behind each gold figure.
import { atlas } from "../src/cli/atlas.ts";
import { gazetteerFor } from "../src/extract/atlas.ts";
import { located } from "../src/extract/located.ts";
import { reading } from "../src/extract/reading.ts";
import { speech } from "../src/extract/speech.ts";
import { voicesOfGold } from "../test/gold/voices.ts";
import { goldFiles } from "./gold-files.ts";

const args = process.argv.slice(2);
const tables = atlas();
let [all, speakers, stances] = [0, 0, 0];
for (const { file, gold, text } of goldFiles(args)) {
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
