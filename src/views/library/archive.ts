import { strFromU8, strToU8, type Zippable, zip } from "fflate";
import { unzipped } from "../../articles/unzipped.ts";
import { storyFile, storyFileName } from "../../export/storyFile.ts";
import type { Database } from "../../library/database.ts";
import { entryOf } from "../../library/entryOf.ts";
import { historyFile } from "../../library/historyFile.ts";
import { type HistoryRead, historyIn } from "../../library/historyIn.ts";
import { keep } from "../../library/keep.ts";
import { load } from "../../library/load.ts";
import { entries } from "../../library/shelf.ts";
import { parseStoryText } from "../../model/parse.ts";
import { textsNamed } from "../../model/texts.ts";
import { newKey } from "../../store/keptKey.ts";

/** What a library may unpack to, in bytes, and the largest file that is read at all. */
const MOST = 500_000_000;
const STORY = /\.dateline\.json$/;
const HISTORY = ".history.json";

/** All stories but those in the bin as a .zip of story files, each with its steps of undo beside it. `left`: titles of those that cannot be read. */
export async function exported(
  database: Database,
  withTexts: boolean,
): Promise<{ blob: Blob; left: string[] }> {
  const files: Zippable = {};
  const left: string[] = [];
  for (const { id, title, deleted } of await entries(database)) {
    if (deleted !== null) continue;
    const loaded = await load(database, id);
    if (loaded === null || "broken" in loaded) {
      left.push(title);
      continue;
    }
    const { story, rejected, texts } = loaded;
    const file = storyFile(story, { rejected, texts: withTexts ? texts : undefined });
    const name = nameIn(files, storyFileName(story));
    files[name] = strToU8(file);
    if (loaded.steps.length < 2) continue;
    const own = new Set(textsNamed([story]));
    const older = [...texts].filter(([hash]) => withTexts && !own.has(hash));
    files[name.replace(STORY, HISTORY)] = strToU8(historyFile(loaded, new Map(older)));
  }
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) =>
    zip(files, { consume: true }, (error, packed) => (error ? reject(error) : resolve(packed))),
  );
  return { blob: new Blob([bytes], { type: "application/zip" }), left };
}

function nameIn(files: Zippable, name: string): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : name.replace(STORY, `-${n}$&`);
    if (!Object.hasOwn(files, tried)) return tried;
  }
}

/** Keeps the stories of a .zip beside those that are there. `faults`: one sentence for each file that was not taken. */
export async function imported(
  database: Database,
  file: File,
  now: string,
): Promise<{ count: number; faults: string[] }> {
  if (file.size > MOST) return { count: 0, faults: [`${file.name} is over 500 MB: split it.`] };
  const isWanted = (name: string) => STORY.test(name) || name.endsWith(HISTORY);
  const read = unzipped(new Uint8Array(await file.arrayBuffer()), isWanted, MOST);
  if ("fault" in read) {
    return {
      count: 0,
      faults: [`${file.name} ${read.fault}: choose a library that was exported here.`],
    };
  }
  const faults: string[] = [];
  let count = 0;
  const stories = [...read.files].filter(([name]) => STORY.test(name));
  for (const [name, bytes] of stories) {
    const parsed = parseStoryText(strFromU8(bytes));
    if ("refused" in parsed) {
      faults.push(`${name} was left out: ${parsed.refused.message}.`);
      continue;
    }
    const beside = read.files.get(name.replace(STORY, HISTORY));
    const history = beside ? historyIn(strFromU8(beside), parsed.story) : null;
    if (beside && !history) faults.push(`${name} came without its steps of undo: they do not fit.`);
    await keepParsed(database, { ...parsed, history }, now);
    count += 1;
  }
  if (stories.length === 0) faults.push(`${file.name} holds no story: choose another file.`);
  return { count, faults };
}

type Parsed = Exclude<ReturnType<typeof parseStoryText>, { refused: unknown }>;

async function keepParsed(
  database: Database,
  { story, rejected, texts, history }: Parsed & { history: HistoryRead | null },
  now: string,
): Promise<void> {
  const id = newKey();
  const query = `?story=${id}`;
  const past = history?.stories.filter((one) => one !== null);
  await keep(database, {
    entry: entryOf(story, { id, changed: now, query }, past),
    based: null,
    isEdited: true,
    file: { ...story, records: [...story.records, ...rejected] },
    texts: new Map([...(texts ?? []), ...(history?.texts ?? [])]),
    history: history
      ? { steps: history.steps, index: history.index }
      : { steps: [{ story, query }], index: 0 },
  });
}
