import { spawnSync } from "node:child_process";

/** Runs the command line of src/cli.ts as a reader would; `input` is its standard input. */
export function command(args: string[], input = "") {
  const cli = new URL("../src/cli.ts", import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync("node", ["--import", "tsx", cli, ...args], {
    encoding: "utf8",
    input,
  });
  return { status, out: stdout, err: stderr.trim() };
}
