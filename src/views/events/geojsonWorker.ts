import { geojsonTable } from "../../importers/geojsonTable.ts";
import type { RewriteAnswer } from "./geojsonInWorker.ts";

// The worker of geojsonInWorker.ts.

/** Bytes between two messages about the progress. */
const STEP = 4 << 20;

addEventListener("message", async ({ data }: MessageEvent<Blob>) => {
  let told = 0;
  const progress = (bytes: number) => {
    if (bytes - told < STEP) return;
    told = bytes;
    answer({ kind: "progress", bytes });
  };
  try {
    answer({ kind: "table", table: await geojsonTable(data, progress) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: "error", message, isOurs: !(error instanceof DOMException) });
  }
});

const answer = (message: RewriteAnswer) => postMessage(message);
