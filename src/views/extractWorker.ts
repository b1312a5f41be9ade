import { extract } from "../extract/extract.ts";
import { type NameTable, nameTable } from "../extract/nameTable.ts";
import { digest } from "./digest.ts";
import type { Answer, Asked, Progress } from "./extractInWorker.ts";

// The worker of extractInWorker.ts. Tables are asked for in the middle of a synchronous extraction, as in Node, so they
// are loaded synchronously, which a worker may do.

const FILES = import.meta.glob<string>("../../data/gazetteer/*.txt", {
  query: "?url",
  import: "default",
  eager: true,
});

const tables = new Map<string, NameTable | null>();

addEventListener("message", async ({ data: { id, text, options } }: MessageEvent<Asked>) => {
  const tell = (progress: Progress) => answer({ id, kind: "progress", progress });
  try {
    const sha256 = await digest(text);
    const core = table("core", () => tell({ stage: "tables", country: null }));
    if (core === null) throw new Error("missing gazetteer: core.txt");
    tell({ stage: "article" });
    const ofCountry = (country: string) => table(country, () => tell({ stage: "tables", country }));
    const extracted = extract(text, { ...options, sha256, atlas: { core, ofCountry } });
    answer({ id, kind: "result", extracted });
  } catch (error) {
    answer({ id, kind: "error", message: error instanceof Error ? error.message : String(error) });
  }
});

const answer = (message: Answer) => postMessage(message);

/** A table, loaded when it is first asked for; null: there is none of that name. */
function table(name: string, loads: () => void): NameTable | null {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const url = FILES[`../../data/gazetteer/${name}.txt`];
  if (url !== undefined) loads();
  const read = url === undefined ? null : nameTable(loaded(url));
  tables.set(name, read);
  return read;
}

function loaded(url: string): string {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.send();
  if (request.status !== 200) throw new Error(`unreadable gazetteer: ${url} (${request.status})`);
  return request.responseText;
}
