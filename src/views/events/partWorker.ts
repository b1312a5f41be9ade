import { ownedBuffers } from "../../engine/ownedBuffers.ts";
import { readRows } from "../../importers/readRows.ts";
import type { PartAnswer, PartAsked } from "./readPart.ts";

// The worker of readPart.ts.

addEventListener("message", async ({ data }: MessageEvent<PartAsked>) => {
  try {
    await read(data);
  } catch {
    answer({ kind: "error" });
  }
});

async function read({ file, layout, part }: PartAsked): Promise<void> {
  const { rows, landed } = await readRows(file.slice(part.from).stream(), layout, {
    part,
    progress: (progress) => answer({ kind: "progress", progress }),
  });
  const given = rows.given();
  answer({ kind: "read", given, landed }, ownedBuffers(given));
}

const answer = (message: PartAnswer, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });
