// Debian's ClickHouse in a folder of its own: packages are downloaded and unpacked, nothing is installed.
import { spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

const WANTED = "clickhouse-server";
const MISSING = `${WANTED} could not be had from Debian's packages (version 18.16, in bookworm)`;

/** Path of the server and of the folders of its libraries; throws one sentence where it cannot be had. */
export async function unpacked(folder) {
  const archives = join(folder, "packages");
  await mkdir(join(archives, "partial"), { recursive: true });
  await download(archives);
  const root = join(folder, "root");
  const packages = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
  for (const name of packages) await finished("dpkg", ["-x", join(archives, name), root]);
  return {
    server: join(root, "usr/sbin", WANTED),
    libraries: ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"].map((at) => join(root, at)),
  };
}

/** Asks for the package and for those of its dependencies that this machine lacks; once more after an update. */
async function download(archives) {
  const args = [
    "install",
    "--download-only",
    "--reinstall",
    "--yes",
    "--no-install-recommends",
    "-o",
    `Dir::Cache::archives=${archives}`,
    "-o",
    "APT::Sandbox::User=root",
    "-o",
    "Debug::NoLocking=1",
    WANTED,
  ];
  if ((await finished("apt-get", args)) === "") return;
  await finished("apt-get", ["update"]);
  const fault = await finished("apt-get", args);
  if (fault !== "") throw new Error(`${MISSING}: ${fault}`);
}

/** "": it ended well; else its last words. */
function finished(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    let words = "";
    child.stderr.on("data", (data) => {
      words += data;
    });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) =>
      resolve(code === 0 ? "" : lastLine(words) || `${program}: ${code}`),
    );
  });
}

const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
