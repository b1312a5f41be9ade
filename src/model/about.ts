import type { Issue } from "./issue.ts";

type File = { [list in "places" | "records"]: readonly unknown[] };

/** The entry of a file that a JSON path leads into, by its id. undefined: into none, or into one without an id. */
export function about(file: File, path: string): Issue["about"] {
  const [, list, index] = /^(places|records)\[(\d{1,9})\]/.exec(path) ?? [];
  if (list !== "places" && list !== "records") return undefined;
  const entry = file[list][Number(index)];
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : null;
  return typeof id === "string" ? { list, id } : undefined;
}
