// Runs a tool of node_modules, or Vitest's projects, and counts what passed.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const MINUTES = 20;

/** Runs a tool; it counts as one, passed if it ends with 0. */
export async function run(packageName, bin, args) {
  const end = await finish(packageName, bin, args);
  return end === "0"
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0, reason: `${bin} ended with ${end}` };
}

/** Runs projects of vite.config.ts; each test counts as one, and so does whatever kept tests from running. */
export async function runTests(projects, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), "dateline-test-"));
  const file = join(folder, "result.json");
  try {
    const end = await finish(
      "vitest",
      "vitest",
      [
        "run",
        ...projects.map((name) => `--project=${name}`),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ],
      env,
    );
    return counted(await readFile(file, "utf8").catch(() => null), end);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function counted(json, end) {
  if (json === null)
    return { passed: 0, failed: 1, skipped: 0, reason: `vitest ended with ${end}` };
  const report = JSON.parse(json);
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  if (failed > 0) return { passed, failed, skipped };
  if (passed === 0) return { passed, failed: 1, skipped, reason: "no test ran" };
  if (end !== "0") return { passed, failed: 1, skipped, reason: `vitest ended with ${end}` };
  return { passed, failed, skipped };
}

/** Ends with the exit code as text, or with what stopped the program. */
async function finish(packageName, bin, args, env = {}) {
  const program = await programOf(packageName, bin);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      timeout: MINUTES * 60_000,
      killSignal: "SIGKILL",
    });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(String(code ?? signal)));
  });
}

async function programOf(packageName, bin) {
  const folder = join(root, "node_modules", packageName);
  const { bin: bins } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bins === "string" ? bins : bins[bin]);
}
