// `npm test`: every check of the project that needs no cluster, part after part; `npm test -- unit build` runs the named
// parts only, `npm test -- all` the cluster's too. A part that could not run counts as failed. The last line is
// "N passed, N failed", with ", N skipped" where any is.
import { findBrowser } from "./browser.mjs";
import { runCluster } from "./cluster/run.mjs";
import { run, runTests } from "./run.mjs";

const PARTS = [
  { name: "types", does: () => run("typescript", "tsc", ["-p", "."]) },
  {
    name: "lint",
    does: () => run("@biomejs/biome", "biome", ["check", "--error-on-warnings", "."]),
  },
  { name: "dead-code", does: () => run("knip", "knip", ["--no-progress"]) },
  { name: "unit", does: () => runTests(["unit", "views"]) },
  { name: "build", does: () => run("vite", "vite", ["build"]) },
  { name: "e2e", does: endToEnd },
  { name: "cluster", does: () => runCluster(), isAsked: true },
];

async function endToEnd(done) {
  if (done.get("build")?.failed) return failure("not run: there is no build to test");
  try {
    return await runTests(["e2e"], { CHROME_PATH: await findBrowser({ install: true }) });
  } catch (error) {
    return failure(`not run: ${error.message}`);
  }
}

const failure = (reason) => ({ passed: 0, failed: 1, skipped: 0, reason });

async function runPart(part, done) {
  console.log(`\n=== ${part.name}`);
  const start = performance.now();
  const result = await part.does(done).catch((error) => failure(String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const reason = result.reason ? ` (${result.reason})` : "";
  console.log(`--- ${part.name}: ${summary(result)} in ${seconds} s${reason}`);
  return result;
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

function isWanted({ name, isAsked }) {
  return asked.length === 0 ? !isAsked : asked.includes(name) || asked.includes("all");
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== "all" && !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  const names = PARTS.map((part) => part.name).join(", ");
  console.error(`unknown part: ${unknown.join(", ")} (the parts are ${names}; all)`);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const done = new Map();
for (const part of PARTS) {
  if (!isWanted(part)) continue;
  done.set(part.name, await runPart(part, done));
}
const total = { passed: 0, failed: 0, skipped: 0 };
for (const result of done.values()) {
  for (const key of Object.keys(total)) total[key] += result[key];
}
for (const [name, { failed, reason }] of done) {
  if (failed) console.log(`failed: ${name}${reason ? `, ${reason}` : ""}`);
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${summary(total)}`);
