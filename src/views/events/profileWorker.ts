import { wholeTable } from "../../importers/wholeTable.ts";
import type { ProfileAnswer, ProfileAsked } from "./profileInWorker.ts";

// The worker of profileInWorker.ts.

addEventListener("message", async ({ data: { blob, table } }: MessageEvent<ProfileAsked>) => {
  try {
    const progress = (bytes: number) => answer({ kind: "progress", bytes });
    answer({ kind: "table", table: await wholeTable(blob, table, { progress: seldom(progress) }) });
  } catch {
    answer({ kind: "error", message: CUT_SHORT });
  }
});

const CUT_SHORT =
  "The file could not be looked through to its end, perhaps because it was moved or changed; choose it again if opening it fails too.";

const answer = (message: ProfileAnswer) => postMessage(message);

const STEP = 4 << 20;

/** Passes on what is told after each so many bytes. */
function seldom(progress: (bytes: number) => void): (bytes: number) => void {
  let told = 0;
  return (bytes) => {
    if (bytes - told < STEP) return;
    told = bytes;
    progress(bytes);
  };
}
