import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { atlas } from "../../src/cli/atlas.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Figure, Story } from "../../src/model/story.ts";
import { mangled, plainArticle } from "../generated/articles.ts";
import { bare } from "../generated/bare.ts";
import { faults } from "../generated/faults.ts";

const RUNS = 1000;
const MINUTES = 120_000;
const extracted = (text: string) =>
  extract(text, { atlas: atlas(), published: "2017-10-24", sha256: "0".repeat(64) });
const storyOf = (text: string) => extracted(text).story;
const figuresOf = (text: string) =>
  storyOf(text).records.filter((record): record is Figure => record.kind === "figure");

test(
  "however mangled the article, nothing is thrown and every record stands on its quote",
  () => {
    fc.assert(
      fc.property(mangled, (text) => {
        expect(faults(text, extracted(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  MINUTES,
);

test("a number whose hedge stands in the line before, which its quote would not hold, is no figure", () => {
  const first = "3,417 people were killed in Aleppo on Tuesday, the ministry said.";
  const text = `Kabul (AFP) Oct 24, 2017 - ${first} Of 3,417 people, up\r\n to 15 came back (see page 3).\n\n${first}`;
  const values = (article: string) => figuresOf(article).map(({ value }) => value.text);
  expect(values(text).join()).not.toContain("15");
  expect(values(text.replace("\r\n", ""))).toContain("up to 15");
});

test("the same text gives the same story, whatever was read before", () => {
  fc.assert(
    fc.property(mangled, mangled, (text, other) => {
      const first = JSON.stringify(extracted(text));
      extracted(other);
      expect(JSON.stringify(extracted(text))).toBe(first);
    }),
    { numRuns: RUNS / 10 },
  );
});

test("empty lines before an article move what it says, and change nothing of it", () => {
  const lines = "\n\r\n \n";
  fc.assert(
    fc.property(plainArticle, (text) => {
      const cut = { at: -1, length: lines.length };
      expect(bare(storyOf(lines + text), cut)).toEqual(bare(storyOf(text)));
    }),
    { numRuns: RUNS / 10 },
  );
});

const REPORT = `Fighters go home, study says

LONDON (Reuters) - Russia was the source of the most foreign fighters (3,417), with more than 3,000 each from Saudi Arabia and Jordan, 2,962 from Tunisia and 1,910 from France, the Harrow Institute said on Tuesday.

At least 22 people were killed in an air strike on Idlib on Monday, the White Helmets said.
`;

test("another number changes one value and nothing else", () => {
  const [before, after] = [REPORT, REPORT.replace("3,417", "3,418")].map(figuresOf);
  const values = (figures: Figure[] = []) => figures.map(({ value }) => value.low);
  expect(values(before).filter((low, at) => low !== values(after)[at])).toEqual([3417]);
  const changed = JSON.stringify(before).replaceAll("3,417", "3,418").replaceAll("3417", "3418");
  expect(JSON.stringify(after)).toBe(changed);
});

test("another country of as many letters changes one country and nothing else", () => {
  const [before, after] = [storyOf(REPORT), storyOf(REPORT.replace("Tunisia", "Morocco"))];
  const countries = ({ records }: Story) =>
    records.map((record) => (record.kind === "figure" ? record.country : null));
  const changed = countries(before).filter((code, at) => code !== countries(after)[at]);
  expect(changed).toEqual(["TN"]);
  const rest = (story: Story) => JSON.stringify(bare({ ...story, places: [] }));
  const swapped = rest(before)
    .replaceAll("Tunisia", "Morocco")
    .replaceAll("tunisia", "morocco")
    .replaceAll('"TN"', '"MA"');
  expect(rest(after)).toBe(swapped);
});

const OTHER = `Floods cut off towns in Mozambique

MAPUTO, March 14 (Xinhua) -- Floods killed 41 people in Sofala province last week and displaced nearly 12,000, the disaster agency said on Thursday.

Three health workers were wounded in Beira on Tuesday, a hospital official said.
`;

test("a paragraph before the others moves what they say, and changes nothing of it", () => {
  const calm = "The weather stayed calm and dry, and the shops were open.\n\n";
  const at = OTHER.indexOf("MAPUTO");
  const after = storyOf(OTHER.slice(0, at) + calm + OTHER.slice(at));
  const sourceless = (story: Story) => ({ ...story, sources: [] });
  const cut = { at: at - 1, length: calm.length };
  expect(bare(sourceless(after), cut)).toEqual(bare(sourceless(storyOf(OTHER))));
});

test("two reports in one file say what each of them says alone", () => {
  const lines = (text: string) =>
    storyOf(text).records.flatMap((record) =>
      record.kind === "mention"
        ? []
        : [[record.kind, record.quote.exact, numberOf(record), record.when]],
    );
  const both = [...lines(REPORT), ...lines(OTHER)];
  expect(both.length).toBeGreaterThan(8);
  expect(lines(`${REPORT}\n\n${OTHER}`)).toEqual(both);
});

const numberOf = (record: { kind: string }) =>
  record.kind === "figure" ? (record as Figure).value : null;

const moduleOf = (name: string) => JSON.stringify(new URL(`../../src/${name}`, import.meta.url));
const IN_NODE = `
import { readFileSync } from "node:fs";
import { atlas } from ${moduleOf("cli/atlas.ts")};
import { extract } from ${moduleOf("extract/extract.ts")};
const options = { atlas: atlas(), published: "2017-10-24", sha256: "0".repeat(64) };
const zone = new Date(2017, 0, 1).getTimezoneOffset();
console.log(JSON.stringify([zone, extract(readFileSync(0, "utf8"), options)]));`;

test("the machine's time zone changes nothing", () => {
  const input = `${REPORT}\n\n${OTHER}`;
  const [auckland, newYork] = ["Pacific/Auckland", "America/New_York"].map((TZ) => {
    const args = ["--import", "tsx", "--input-type=module", "--eval", IN_NODE];
    const options = { input, encoding: "utf8", env: { ...process.env, TZ } } as const;
    const { stdout, stderr } = spawnSync(process.execPath, args, options);
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  });
  expect([auckland[0], newYork[0]]).toEqual([-780, 300]);
  expect(newYork[1]).toEqual(auckland[1]);
  expect(JSON.stringify(auckland[1])).toBe(JSON.stringify(extracted(input)));
});
