import { fieldSearch, type Records } from "./fieldSearch.ts";

/** One byte for each row: 1 where its note holds the text, whatever the case of its letters. */
export async function holding(
  records: Records,
  text: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = text.trim().toLowerCase();
  if (words === "") return new Uint8Array(records.columns.length).fill(1);
  const column = records.layout.roles.indexOf("note");
  return fieldSearch(records, { column, words, fits: null }, signal);
}
