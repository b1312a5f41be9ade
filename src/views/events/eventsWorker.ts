import { localEngine } from "../../engine/localEngine.ts";
import { serveEngine } from "../../engine/serveEngine.ts";
import { eventFile } from "../../importers/eventFile.ts";
import { readEvents } from "../../importers/readEvents.ts";
import type { ImportAnswer, ImportAsked } from "./importInWorker.ts";

// The worker of importInWorker.ts.

addEventListener("message", async ({ data }: MessageEvent<ImportAsked>) => {
  try {
    await open(data);
  } catch (error) {
    answer({ kind: "error", message: sentence(error) });
  }
});

async function open({ file, layout }: ImportAsked): Promise<void> {
  const table = await readEvents(file.stream(), layout, {
    size: file.size,
    progress: (progress) => answer({ kind: "progress", progress }),
  });
  const { port1, port2 } = new MessageChannel();
  serveEngine(port1, localEngine(table, eventFile(file, layout, table)));
  answer({ kind: "opened", report: table.report, port: port2 }, [port2]);
}

const answer = (message: ImportAnswer, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

function sentence(error: unknown): string {
  if (error instanceof RangeError) {
    return "There is not enough memory for this file. Close other tabs and try again, or take a sample of the rows.";
  }
  return error instanceof Error ? error.message : String(error);
}
