import { readFileSync } from "node:fs";
import { extract } from "../../src/extract/extract.ts";
import { zones } from "../../src/extract/zones.ts";
import type { Story } from "../../src/model/story.ts";
import { practiceFolder, textOf } from "../../test/practice/folder.ts";
import { optionsFor } from "./articles.ts";
import { type Part, percent, type Row } from "./rows.ts";
import { type Described, storyLines } from "./storyLines.ts";

const KEPT = new URL("../../data/stories/soufan-2017.json", import.meta.url);
const PUBLISHED = "2017-10-24";

/** The default story, extracted from its article and compared with the one that was made by hand. */
export function defaultStoryRows(): Part {
  const title = "The default story, from its article";
  const article = practiceFolder("stories/soufan-2017.txt");
  if (article === null)
    return { title, rows: [], notes: ["The default story's article is not here."] };
  const text = textOf(article);
  const options = { ...optionsFor(text, PUBLISHED), publisher: "AFP via SpaceDaily" };
  const { story } = extract(text, options);
  const [ours, kept] = [storyLines(story), storyLines(JSON.parse(readFileSync(KEPT, "utf8")))];
  const compared = KINDS.map((kind) => ({ kind, ...compare(kept[kind], ours[kind]) }));
  return {
    title,
    rows: [
      ...compared.map(
        ({ kind, found, missed, extra }): Row => [
          kind,
          `${percent(found.length, found.length + missed.length)} found, ${extra.length} extra`,
          "all found",
        ],
      ),
      ["Records whose quote lies in the page's furniture", `${inFurniture(text, story)}`, "0"],
    ],
    notes: compared.flatMap(({ kind, missed, extra, apart }) => [
      ...missed.map(({ key }) => `- missed in ${kind}: ${key}`),
      ...extra.map(({ key }) => `- extra in ${kind}: ${key}`),
      ...apart.map((line) => `- differs in ${kind}: ${line}`),
    ]),
  };
}

const KINDS = ["figures", "events", "places", "roles"] as const;

type Compared = { found: Described[]; missed: Described[]; extra: Described[]; apart: string[] };

function compare(wanted: readonly Described[], ours: readonly Described[]): Compared {
  const left = [...ours];
  const compared: Compared = { found: [], missed: [], extra: left, apart: [] };
  for (const one of wanted) {
    const at = left.findIndex(({ key }) => key === one.key);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (!match) compared.missed.push(one);
    else {
      compared.found.push(one);
      compared.apart.push(...differences(one, match));
    }
  }
  return compared;
}

const differences = (wanted: Described, { rest }: Described): string[] =>
  Object.entries(wanted.rest)
    .filter(([field, value]) => rest[field] !== value)
    .map(([field, value]) => `${wanted.key}: ${field} is ${rest[field]}, by hand ${value}`);

function inFurniture(text: string, { records }: Story): number {
  const furniture = zones(text, { published: PUBLISHED }).filter(
    ({ kind }) => kind === "furniture",
  );
  return records.filter(({ quote }) =>
    furniture.some(({ start, end }) => quote.start < end && start < quote.end),
  ).length;
}
