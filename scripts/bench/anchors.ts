import fc from "fast-check";
import { extract } from "../../src/extract/extract.ts";
import { mangled } from "../../test/generated/articles.ts";
import { faults } from "../../test/generated/faults.ts";
import { optionsFor } from "./articles.ts";
import type { Part } from "./rows.ts";

const RUNS = 10_000;

/** Extracts generated and mangled articles and looks for a throw or a broken anchor. */
export function anchorRows(): Part {
  let records = 0;
  const property = fc.property(mangled, (text) => {
    const extracted = extract(text, optionsFor(text, "2017-10-24"));
    records += extracted.story.records.length;
    const found = faults(text, extracted);
    if (found.length > 0) throw new Error(found.join("; "));
  });
  const { failed, numRuns, counterexample, errorInstance } = fc.check(property, { numRuns: RUNS });
  const runs = `${numRuns.toLocaleString("en")} articles, ${records.toLocaleString("en")} records`;
  return {
    title: "Generated and mangled articles",
    rows: [["Throws and broken anchors", `${failed ? "BROKEN" : "none"} (${runs})`, "none"]],
    notes: failed ? [`${String(errorInstance)} in ${JSON.stringify(counterexample)}`] : [],
  };
}
