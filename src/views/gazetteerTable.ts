import { type NameTable, nameTable } from "../extract/nameTable.ts";

// For workers. Tables are asked for in the middle of a synchronous extraction, as in Node, so they are loaded
// synchronously, which a worker may do.

const FILES = import.meta.glob<string>("../../data/gazetteer/*.txt", {
  query: "?url",
  import: "default",
  eager: true,
});

const tables = new Map<string, NameTable | null>();

/** A table of the gazetteer, loaded when it is first asked for, which `loads` is told; null: there is none of that name. */
export function table(name: string, loads: () => void = () => {}): NameTable | null {
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
