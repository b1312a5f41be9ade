// `npm run bench:extract [-- PART ...] [--gold=FOLDER/]`: measures extraction and prints tables, each figure beside its budget.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { practiceFolder } from "../../test/practice/folder.ts";
import { adversarialRows } from "./adversarial.ts";
import { anchorRows } from "./anchors.ts";
import { annotated, articles, OWN } from "./articles.ts";
import { type Bundle, bundle } from "./bundle.ts";
import { conformanceRows } from "./conformanceRows.ts";
import { corpora } from "./corpora.ts";
import { defaultStoryRows } from "./defaultStory.ts";
import { goldRows, scored } from "./goldScores.ts";
import { portAgrees } from "./practiceScorer.ts";
import { type Part, printed } from "./rows.ts";
import { speedRows } from "./speed.ts";
import { versionRows } from "./versions.ts";

// The peers reckon dates in the machine's own zone.
process.env.TZ = "UTC";

let code: Bundle | null = null;

const PARTS: { readonly [name: string]: () => Part | Promise<Part> } = {
  gold: ownGold,
  practice,
  conformance: conformanceRows,
  corpora,
  story: defaultStoryRows,
  anchors: anchorRows,
  versions: versionRows,
  speed: () => bundled((code) => speedRows(code, articles(folder))),
  adversarial: () => bundled(adversarialRows),
};

const args = process.argv.slice(2);
const given = args.find((arg) => arg.startsWith("--gold="))?.slice(7);
const folder = given === undefined ? OWN : pathToFileURL(`${resolve(given)}/`);
const asked = args.filter((arg) => !arg.startsWith("--"));

for (const [name, part] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) console.log(printed(await part()));

/** The rules were written on the first two groups; nobody who writes rules looks at the third. */
function ownGold(): Part {
  const ours = scored(annotated(folder));
  const unseen = scored(annotated(new URL("held-out/", folder)));
  const [first, later] = [0, 1].map((half) =>
    ours.filter(({ one }) => Number(one.number > 60) === half),
  );
  const groups: [string, typeof ours][] = [
    ["Articles 01 to 44, developed on", first ?? []],
    ["61 to 96, developed on later", later ?? []],
    ["45 to 60, held out", unseen],
  ];
  return {
    title: "Own gold",
    rows: groups.flatMap(([name, all]) => goldRows(`${name} (${all.length})`, all)),
    notes: [`Practice scorer and our port of it: ${portAgrees([...ours, ...unseen])}.`],
  };
}

function practice(): Part {
  const all = scored(annotated(practiceFolder("extraction/gold/")));
  return {
    title: "Practice gold, by our port of its scorer",
    rows: all.length === 0 ? [] : goldRows(`Practice (${all.length})`, all, false),
    notes: [`Practice scorer and our port of it on these stories: ${portAgrees(all)}.`],
  };
}

/** With the code bundled once for all parts. */
async function bundled(measured: (code: Bundle) => Part | Promise<Part>): Promise<Part> {
  code ??= await bundle();
  return measured(code);
}

await (code as Bundle | null)?.remove();
