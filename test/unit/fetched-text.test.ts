import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchedText } from "../../src/views/share/fetchedText.ts";

const PATIENCE = 300;
const answers: { [path: string]: (response: ServerResponse) => void } = {
  "/good": (response) => response.end("Damascus – é"),
  "/bytes": (response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
  "/silent": () => {},
  "/stops": (response) => void response.write("half"),
  "/slow": (response) => {
    const letters = [..."slowly"];
    const next = () => {
      const letter = letters.shift();
      if (letter === undefined) return response.end();
      response.write(letter);
      setTimeout(next, PATIENCE / 3);
    };
    next();
  },
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => answers[url]?.(response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, signal = new AbortController().signal) =>
  fetchedText(base + path, { signal, progress: () => {}, patience: PATIENCE });

test("a text comes whole, however slowly, as long as something comes", async () => {
  expect(await ask("/good")).toEqual({ text: "Damascus – é" });
  expect(await ask("/slow")).toEqual({ text: "slowly" });
});

test.each([
  ["/silent", /does not answer/],
  ["/stops", /does not answer/],
  ["/bytes", /is not text/],
])("%s is given up in a sentence", async (path, sentence) => {
  expect(await ask(path)).toEqual({ fault: expect.stringMatching(sentence) });
});

test("what the reader cancels is no fault", async () => {
  const cancel = new AbortController();
  const asked = ask("/silent", cancel.signal);
  cancel.abort();
  expect(await asked).toEqual({ fault: null });
});
