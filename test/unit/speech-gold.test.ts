import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atlas } from "../../src/cli/atlas.ts";
import { gazetteerFor } from "../../src/extract/atlas.ts";
import { located } from "../../src/extract/located.ts";
import { reading } from "../../src/extract/reading.ts";
import { speech } from "../../src/extract/speech.ts";
import type { Gold } from "../gold/gold.ts";
import { voicesOfGold } from "../gold/voices.ts";

const FOLDER = "test/fixtures/extract";
const TABLES = atlas();

test.skipIf(!existsSync(FOLDER))("nearly all figures of the gold are their speakers'", () => {
  const heard = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const gold: Gold = JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
      const text = readFileSync(`${FOLDER}/${gold.article.text_file}`, "utf8");
      const read = reading(text, { published: gold.article.published, title: null });
      return voicesOfGold(gold, read, speech(read, located(read, gazetteerFor(read, TABLES))));
    });
  const share = (right: number) => right / heard.length;
  expect(heard.length).toBeGreaterThan(400);
  expect(share(heard.filter(({ speakerRight }) => speakerRight).length)).toBeGreaterThan(0.97);
  expect(share(heard.filter(({ stanceRight }) => stanceRight).length)).toBeGreaterThan(0.98);
});
