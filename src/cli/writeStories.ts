import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { storyName } from "./articles.ts";
import type { Flags } from "./flags.ts";
import { type Outcome, unusable } from "./outcome.ts";
import { storyOf } from "./storyOf.ts";

type Share = { files: string[]; flags: Flags; out: string };
type Written = { errors: string[]; failed: number };

/** Writes the stories of many articles into a folder, on all cores; an article that cannot be read stops no other. */
export async function writeStories(files: string[], flags: Flags, out: string): Promise<Outcome> {
  const start = performance.now();
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    return unusable(`no folder to write into: ${out}`);
  }
  const jobs = Math.min(availableParallelism(), files.length);
  const shares = Array.from({ length: jobs }, (_, job) => ({
    files: files.filter((_, at) => at % jobs === job),
    flags,
    out,
  }));
  const [share] = shares;
  const done = jobs === 1 && share ? [written(share)] : await Promise.all(shares.map(inProcess));
  const failed = done.reduce((sum, one) => sum + one.failed, 0);
  const ms = Math.round(performance.now() - start);
  const took = flags.timing ? ` in ${ms} ms on ${jobs} processes` : "";
  const sum = `stories written to ${out}: ${files.length - failed}; articles not read: ${failed}${took}`;
  const errors = [...done.flatMap((one) => one.errors), sum];
  return { out: "", errors, code: failed > 0 ? 2 : 0 };
}

/** What a process that was started for a share of them does: waits for it, writes and says how it went. */
export function writeShare(): Promise<Outcome> {
  return new Promise((resolve) => {
    process.once("message", (share: Share) => {
      process.send?.(written(share), () => process.disconnect());
      resolve({ out: "", errors: [], code: 0 });
    });
  });
}

const inProcess = (share: Share) =>
  new Promise<Written>((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("../cli.ts", import.meta.url)), ["write-share"]);
    child.once("message", (done: Written) => resolve(done));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`a process ended with ${code}`)));
    child.send(share);
  });

function written({ files, flags, out }: Share): Written {
  const done: Written = { errors: [], failed: 0 };
  for (const file of files) {
    const { story, errors } = storyOf(file, flags);
    const own = story === null ? errors : errors.map((line) => `${file}: ${line}`);
    done.errors.push(...own);
    if (story === null) done.failed += 1;
    else writeFileSync(join(out, storyName(file)), story);
  }
  return done;
}
