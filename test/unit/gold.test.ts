import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atlas } from "../../src/cli/atlas.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Gold } from "../gold/gold.ts";
import { prediction } from "../gold/prediction.ts";
import { f1, score } from "../gold/score.ts";

const FOLDER = new URL("../fixtures/extract/", import.meta.url);

/** Strict scores over the articles of a folder whose name a pattern fits: every key field right. */
function strict(folder: URL, names: RegExp) {
  const tables = atlas();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && names.test(name));
  const scores = files.map((name) => {
    const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold;
    const text = readFileSync(new URL(gold.article.text_file, folder), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    const { published } = gold.article;
    return score(
      gold,
      prediction(extract(text, { atlas: tables, published, sha256 }).story),
      "strict",
    );
  });
  const of = (kind: "places" | "figures" | "events") => f1(...scores.map((one) => one[kind])).f1;
  return {
    count: files.length,
    places: of("places"),
    figures: of("figures"),
    events: of("events"),
  };
}

test("the articles that the rules were written on are read as their annotators read them", () => {
  const { count, places, figures, events } = strict(FOLDER, /^[0-4]/);
  expect(count).toBe(44);
  expect(places).toBeGreaterThanOrEqual(0.93);
  expect(figures).toBeGreaterThanOrEqual(0.93);
  expect(events).toBeGreaterThanOrEqual(0.85);
});

// What was reached, so that it cannot get worse unseen: no rule is written on these.
test("articles that no rule was written on are read no worse than before", () => {
  const { count, places, figures, events } = strict(new URL("held-out/", FOLDER), /./);
  expect(count).toBe(16);
  expect(places).toBeGreaterThanOrEqual(0.9);
  expect(figures).toBeGreaterThanOrEqual(0.68);
  expect(events).toBeGreaterThanOrEqual(0.75);
});
