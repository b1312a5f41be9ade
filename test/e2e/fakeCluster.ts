import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { recorded } from "../cluster/answers.ts";

/** `silent`: takes questions and answers none; `counting`: answers what opening a table asks first, not its sums. */
export type ClusterMood = "answering" | "silent" | "counting" | "refusing";

const REFUSAL =
  "Code: 516. DB::Exception: reader: Authentication failed. (AUTHENTICATION_FAILED) (version 26.7.1.1 (official build))\n";

/** A server on loopback that answers with what two real shards said of a table like ACLED's, to any page. */
export async function fakeCluster() {
  const ask = recorded("acled");
  let mood: ClusterMood = "answering";
  let ended = 0;
  const { signal } = new AbortController();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    response.setHeader("access-control-allow-origin", "*");
    if (body.startsWith("KILL QUERY")) {
      ended += 1;
      return response.end();
    }
    if (mood === "refusing") return response.writeHead(500).end(REFUSAL);
    if (mood === "silent" || (mood === "counting" && /count\(\)/.test(body))) return response;
    const url = new URL(request.url ?? "/", "http://loopback").href;
    const { status, bytes } = await ask({ url, body, signal });
    return response.writeHead(status).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    table: `http://${host}/default.acled`,
    feel: (next: ClusterMood) => {
      mood = next;
    },
    /** How many questions it was told to end. */
    ended: () => ended,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
