import { counted } from "../../model/phrase.ts";
import { progressWords } from "../progressWords.ts";
import type { Fate } from "./batch.ts";

/** What became of a file, in words that stand behind its name. */
export function fateWords(fate: Fate, name: string): string {
  switch (fate.kind) {
    case "waiting":
      return "waiting";
    case "reading":
      return fate.progress === null ? "Reading the file…" : progressWords(fate.progress);
    case "made":
      return counted(fate.records, "record");
    case "refused":
      return fate.why.startsWith(`${name} `) ? fate.why.slice(name.length + 1) : fate.why;
    case "undated":
      return "does not say when it was published";
    case "stopped":
      return "not read: cancelled";
  }
}
