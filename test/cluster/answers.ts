import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Ask, RemoteRequest } from "../../src/engine/remoteAsk.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/cluster");

/** `answer`: deflated, in base64. */
type Kept = { asked: string; status: number; answer: string };

const fileOf = (name: string): string => join(FOLDER, `${name}.json`);

/** What of a request decides the answer: a sum of it, and how its statement begins. */
function askedIn({ url, body }: RemoteRequest): string {
  const { searchParams } = new URL(url);
  const settings = [...searchParams].filter(
    ([name]) => !["query_id", "user", "password"].includes(name),
  );
  const sum = createHash("sha256")
    .update(JSON.stringify([settings, body]))
    .digest("hex");
  return `${sum.slice(0, 24)} ${body.slice(0, 100)}`;
}

/** Asks, and keeps what is answered; `write` puts it into the fixtures. */
export function recording(ask: Ask): { ask: Ask; write: (name: string) => void } {
  const kept = new Map<string, Kept>();
  return {
    ask: async (request) => {
      const answer = await ask(request);
      const asked = askedIn(request);
      kept.set(asked, {
        asked,
        status: answer.status,
        answer: deflateRawSync(answer.bytes, { level: 9 }).toString("base64"),
      });
      return answer;
    },
    write: (name) => {
      const all = [...kept.values()].sort((a, b) => (a.asked < b.asked ? -1 : 1));
      writeFileSync(fileOf(name), `${JSON.stringify(all, null, 1)}\n`);
    },
  };
}

/** Answers what was recorded; a statement that was not is a fault of the test: record anew. */
export function recorded(name: string): Ask {
  const kept: Kept[] = JSON.parse(readFileSync(fileOf(name), "utf8"));
  const answers = new Map(kept.map((one) => [one.asked, one]));
  return async (request) => {
    const found = answers.get(askedIn(request));
    if (!found) throw new Error(`not recorded (npm run test:cluster -- --record): ${request.body}`);
    return {
      status: found.status,
      bytes: new Uint8Array(inflateRawSync(Buffer.from(found.answer, "base64"))),
    };
  };
}
