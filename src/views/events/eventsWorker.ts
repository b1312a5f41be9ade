import { localEngine } from "../../engine/localEngine.ts";
import { serveEngine } from "../../engine/serveEngine.ts";
import { eventFile } from "../../importers/eventFile.ts";
import { sampled } from "../../importers/sampled.ts";
import type { ImportAnswer, ImportAsked, ImportProgress } from "./importInWorker.ts";
import { readInParts } from "./readInParts.ts";

// The worker of importInWorker.ts.

addEventListener("message", async ({ data }: MessageEvent<ImportAsked>) => {
  try {
    await open(data);
  } catch (error) {
    answer({ kind: "error", message: sentence(error) });
  }
});

async function open(asked: ImportAsked): Promise<void> {
  const { file, layout } = await taken(asked);
  const { size } = file;
  const table = await readInParts(file, layout, ({ rows, bytes }) => tell({ rows, bytes, size }));
  const { port1, port2 } = new MessageChannel();
  serveEngine(port1, localEngine(table, eventFile(file, layout, table)));
  answer({ kind: "opened", report: table.report, port: port2 }, [port2]);
}

/** The file, or a sample of its rows as a file of its own. */
async function taken({ file, layout, every }: ImportAsked) {
  if (every === 1) return { file, layout };
  const progress = (bytes: number) => tell({ rows: 0, bytes, size: file.size });
  const sample = await sampled(file, layout, { every, seed: 0, progress });
  return { file: sample.blob, layout: sample.layout };
}

const tell = (progress: ImportProgress) => answer({ kind: "progress", progress });

const answer = (message: ImportAnswer, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

function sentence(error: unknown): string {
  if (error instanceof RangeError) {
    return "There is not enough memory for this file. Close other tabs and try again, or take a sample of its rows.";
  }
  return error instanceof Error ? error.message : String(error);
}
