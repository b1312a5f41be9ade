// Finds the Chromium that the end-to-end tests and the benchmark drive, and the flags it runs with.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const isRoot = () => process.getuid?.() === 0;

/** Path of a Chromium; with `install`, one is installed where Debian's packages can be. Throws one sentence. */
export async function findBrowser({ install = false } = {}) {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROME_PATH names no program: ${asked}`);
  }
  const found = installedBrowser();
  if (found) return found;
  if (install && isRoot() && existsSync("/etc/debian_version")) {
    installDebian();
    const fresh = installedBrowser();
    if (fresh) return fresh;
  }
  throw new Error(
    "No browser was found: install Chromium, Chrome or Edge (on Debian `apt-get install chromium`), or set CHROME_PATH to one.",
  );
}

/** Flags for a headless run; the quiet ones keep a machine without internet from looking for Google's hosts. */
export function browserArgs() {
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
  ];
  return isRoot() ? ["--no-sandbox", ...quiet] : quiet;
}

const installedBrowser = () => places().find(isProgram);

function places() {
  if (process.platform === "win32") {
    const roots = [
      process.env.PROGRAMFILES,
      process.env["PROGRAMFILES(X86)"],
      process.env.LOCALAPPDATA,
    ];
    return roots.filter(Boolean).flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform !== "darwin") return [...commands, "/snap/bin/chromium"];
  const roots = ["/Applications", join(process.env.HOME ?? "", "Applications")];
  return [...roots.flatMap((root) => MAC.map((path) => join(root, path))), ...commands];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installDebian() {
  console.log("No browser was found; installing Debian's chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) return;
  }
}
