/**
 * Makes src/fonts/signs.woff2: `npx tsx scripts/fonts.ts`. The signs that the interface uses and
 * the latin subset of Inter (@fontsource-variable/inter) lacks, cut out of the whole Inter
 * (inter-ui), upright, weights 400 to 700. Prints the `unicode-range` that src/fonts.css needs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { mappedSigns } from "./mapped-signs.ts";

const wanted = [..."≥≤≈→←∞▾▸~−×✓…↺↗⌕"];
const target = "src/fonts/signs.woff2";
const require = createRequire(import.meta.url);

const whole = readFileSync(require.resolve("inter-ui/variable/InterVariable.woff2"));
const latin = readFileSync(
  require.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"),
);
const serif = readFileSync(
  require.resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  ),
);

async function signsIn(font: Buffer): Promise<Set<string>> {
  return mappedSigns(await subsetFont(font, wanted.join(""), { targetFormat: "sfnt" }));
}

const [inWhole, inLatin] = [await signsIn(whole), await signsIn(latin)];
const kept = wanted.filter((sign) => inWhole.has(sign) && !inLatin.has(sign));
const signs = await subsetFont(whole, kept.join(""), {
  targetFormat: "woff2",
  variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
  keepFeatures: [],
});
writeFileSync(target, signs);

const range = kept.map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
console.log(target, signs.length, "bytes:", kept.join(" "));
console.log("in the latin subset already:", wanted.filter((sign) => inLatin.has(sign)).join(" "));
console.log("in neither, avoid:", wanted.filter((sign) => !inWhole.has(sign)).join(" ") || "none");
console.log("the three fonts:", latin.length + serif.length + signs.length, "of 120000 bytes");
console.log("unicode-range:", range.sort().join(", "));
