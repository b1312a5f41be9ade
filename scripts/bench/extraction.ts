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
  speed: () => bundled((code) => speedRows(code, articles(folder))),
  adversarial: () => bundled(adversarialRows),
};

const args = process.argv.slice(2);
const given = args.find((arg) => arg.startsWith("--gold="))?.slice(7);
const folder = given === undefined ? OWN : pathToFileURL(`${resolve(given)}/`);
const asked = args.filter((arg) => !arg.startsWith("--"));

for (const [name, part] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) console.log(printed(await part()));

function ownGold(): Part {
  const all = scored(annotated(folder));
  const isHeldOut = ({ one }: (typeof all)[number]) => one.number % 10 >= 7;
  const [heldOut, developed] = [all.filter(isHeldOut), all.filter((one) => !isHeldOut(one))];
  return {
    title: "Own gold: numbers ending in 0–6 were developed on, those in 7–9 held out",
    rows: [
      ...goldRows(`Developed on (${developed.length})`, developed),
      ...goldRows(`Held out (${heldOut.length})`, heldOut),
    ],
    notes: [`Practice scorer and our port of it on these stories: ${portAgrees(all)}.`],
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
