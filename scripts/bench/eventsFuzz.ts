import { fuzzFiles } from "./fuzzFiles.ts";
import { fuzzRows } from "./fuzzRows.ts";
import type { Part } from "./rows.ts";

/** Reads so many broken files of event data, which the seed chooses; rejects at the first that is read wrong. */
export const eventsFuzz = async (runs: number, seed: number): Promise<Part> =>
  fuzzRows(await fuzzFiles(), runs, seed);
