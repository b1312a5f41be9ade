// Starts the cluster, runs the tests that need it, and stops it whatever happens.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../browser.mjs";
import { run, runTests } from "../run.mjs";
import { startShards } from "./shards.mjs";
import { unpacked } from "./unpacked.mjs";

const BUILT = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

/** Counts of the tests; `record`: the answers are written into the fixtures of `npm test`. */
export async function runCluster({ record = false } = {}) {
  if (!existsSync(BUILT)) await run("vite", "vite", ["build"]);
  return withCluster(async ({ shards }) =>
    runTests(["cluster"], {
      DATELINE_SHARDS: shards.map(({ url }) => url).join(","),
      DATELINE_SHARD_IDS: shards.map(({ pid }) => pid).join(","),
      ...(record ? { DATELINE_RECORD: "1" } : {}),
      CHROME_PATH: await findBrowser({ install: true }),
    }),
  );
}

/** Two shards on loopback for as long as `use` takes; throws one sentence where they cannot be had. */
export async function withCluster(use) {
  const folder = await mkdtemp(join(tmpdir(), "dateline-cluster-"));
  let cluster = null;
  const end = async () => {
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const interrupted = () => end().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, interrupted);
  try {
    const start = performance.now();
    const programs = await unpacked(folder);
    cluster = await startShards(programs, folder);
    console.log(`two shards are up after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return await use(cluster);
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, interrupted);
    await end();
  }
}
