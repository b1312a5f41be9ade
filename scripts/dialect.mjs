// `npm run bench:dialect`: the statements for a cluster in today's ClickHouse, against a count of the same rows one by one.
// It runs in the process (chdb, 543 MB), which is fetched into a folder that is removed again: no dependency of ours.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "./run.mjs";

const CHDB = "chdb@3.4.0";

const folder = await mkdtemp(join(tmpdir(), "dateline-dialect-"));
try {
  await writeFile(join(folder, "package.json"), "{}");
  const options = { cwd: folder, encoding: "utf8" };
  const fetched = spawnSync("npm", ["install", "--no-audit", "--no-fund", CHDB], options);
  if (fetched.status !== 0) throw new Error(`${CHDB} could not be had: ${fetched.stderr.trim()}`);
  const { passed, failed } = await runTests(["dialect"], { DATELINE_CHDB: folder });
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(`not run: ${error.message}`);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
