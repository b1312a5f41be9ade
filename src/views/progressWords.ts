import { englishName } from "../model/places.ts";
import type { Progress } from "./extractInWorker.ts";

/** What the worker is at, in words; null: it is being started. */
export function progressWords(progress: Progress | null): string {
  if (progress === null) return "Starting…";
  if (progress.stage === "article") return "Reading the article…";
  if (progress.country === null) return "Loading place names…";
  return `Reading the article, loading place names of ${englishName(progress.country)}…`;
}
