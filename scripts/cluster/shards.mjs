// Two ClickHouse servers on loopback, as one cluster.
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { configuration, users } from "./configuration.mjs";

const PATIENCE = 30_000;

/** Starts both; `stop` ends them by their ids. Throws one sentence, with nothing left running, where they do not start. */
export async function startShards({ server, libraries }, folder) {
  const ports = [await freePorts(), await freePorts()];
  const shards = [];
  const stop = () => Promise.all(shards.map((shard) => shard.stop()));
  try {
    for (const [at, own] of ports.entries()) {
      shards.push(
        await started(join(folder, `shard-${at + 1}`), { own, ports, server, libraries }),
      );
    }
    await Promise.all(shards.map((shard) => shard.answers()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { shards, stop };
}

async function started(folder, { own, ports, server, libraries }) {
  for (const part of ["data", "tmp"]) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, "config.xml"), configuration(own, ports));
  await writeFile(join(folder, "users.xml"), users());
  const child = spawn(server, ["--config-file=config.xml"], {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":") },
  });
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(`it ended with ${code ?? signal}`));
  });
  let end = null;
  ended.then((how) => {
    end = how;
  });
  const url = `http://127.0.0.1:${own.http}`;
  return {
    url,
    pid: child.pid,
    answers: async () => {
      const until = Date.now() + PATIENCE;
      while (end === null && Date.now() < until) {
        if (await isUp(url)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const log = await readFile(join(folder, "errors.log"), "utf8").catch(() => "");
      const words = log.trim().split("\n").at(-1) ?? "";
      throw new Error(`a ClickHouse shard did not start: ${end ?? "no answer"} ${words}`);
    },
    stop: async () => {
      if (end === null) child.kill("SIGKILL");
      await ended;
    },
  };
}

const isUp = (url) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

async function freePorts() {
  const servers = await Promise.all([1, 2, 3].map(listening));
  const [http, tcp, interserver] = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return { http, tcp, interserver };
}

const listening = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
