import { extract } from "../extract/extract.ts";
import { digest } from "./digest.ts";
import type { Answer, Asked, Progress } from "./extractInWorker.ts";
import { table } from "./gazetteerTable.ts";

// The worker of extractInWorker.ts.

addEventListener("message", async ({ data: { id, text, options } }: MessageEvent<Asked>) => {
  const tell = (progress: Progress) => answer({ id, kind: "progress", progress });
  try {
    const sha256 = await digest(text);
    const core = table("core", () => tell({ stage: "tables", country: null }));
    if (core === null) throw new Error("missing gazetteer: core.txt");
    tell({ stage: "article" });
    const ofCountry = (country: string) => table(country, () => tell({ stage: "tables", country }));
    const extracted = extract(text, { ...options, sha256, atlas: { core, ofCountry } });
    answer({ id, kind: "result", extracted });
  } catch (error) {
    answer({ id, kind: "error", message: error instanceof Error ? error.message : String(error) });
  }
});

const answer = (message: Answer) => postMessage(message);
