// Runs before `npm start` and `npm test`: refuses a Node that is too old and installs what the lock file asks for.
// Plain syntax throughout, so that a Node which is far too old can still read this file and say so.
"use strict";

const spawnSync = require("child_process").spawnSync;
const fs = require("fs");
const path = require("path");

const root = path.join(__dirname, "..");

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
  } catch (_error) {
    return null;
  }
}

function numbers(version) {
  return version
    .replace(/^[^0-9]*/, "")
    .split("-")[0]
    .split(".")
    .map(Number);
}

function isAtLeast(version, minimum) {
  for (let i = 0; i < 3; i++) {
    const difference = (version[i] || 0) - (minimum[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Understands what package.json uses: "^a.b.c" and ">=a.b.c", joined by "||". */
function isAllowed(version, range) {
  return range.split("||").some(function passes(part) {
    const minimum = numbers(part);
    const sameMajor = part.indexOf("^") === -1 || version[0] === minimum[0];
    return sameMajor && isAtLeast(version, minimum);
  });
}

/** Whether node_modules holds what the lock file says; npm keeps its own account of it in a hidden lock file. */
function isInstalled() {
  const lock = readJson("package-lock.json");
  const hidden = readJson("node_modules/.package-lock.json");
  if (!lock || !hidden) return false;
  const wanted = lock.packages;
  const present = hidden.packages || {};
  const same = Object.keys(present).every(function agrees(name) {
    const entry = wanted[name];
    return Boolean(entry) && entry.version === present[name].version;
  });
  return (
    same &&
    Object.keys(wanted).every(function isThere(name) {
      const entry = wanted[name];
      return name === "" || entry.optional || entry.devOptional || Boolean(present[name]);
    })
  );
}

function install() {
  const cli = process.env.npm_execpath || "";
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const options = { cwd: root, stdio: "inherit" };
  return /npm-cli\.js$/.test(cli)
    ? spawnSync(process.execPath, [cli].concat(args), options)
    : spawnSync(`npm ${args.join(" ")}`, [], { cwd: root, stdio: "inherit", shell: true });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const range = readJson("package.json").engines.node;
if (!isAllowed(numbers(process.version), range)) {
  fail(
    `Dateline needs Node ${range}; this is ${process.version}: install a newer Node and try again.`,
  );
}
if (!isInstalled()) {
  console.log("Installing the packages of package-lock.json (npm ci) …");
  if (install().status !== 0) {
    fail(
      "The packages could not be installed: `npm ci` failed; see its message above (is the npm registry reachable?).",
    );
  }
}
