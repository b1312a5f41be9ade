import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POLICY } from "../../scripts/prerendered-page.ts";
import { serve } from "../../scripts/serve.mjs";
import { atlas } from "../../src/cli/atlas.ts";
import { extract } from "../../src/extract/extract.ts";
import { practiceFolder } from "../practice/folder.ts";
import { openAt } from "./harness.ts";

const FOLDER = "/some/where/";
const PAGE = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:,"><title>Extraction</title></head><body><script type="module" src="./page.js"></script></body></html>`;
const OWN = new URL("../fixtures/extract/", import.meta.url);
const FACTS = { published: "2017-10-24", publisher: "The Test", url: "https://example.org/a" };

let outDir: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "dateline-extract-page-"));
  await build({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("./extractPage.ts", import.meta.url)),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  server = await serve({ [`${FOLDER}page.html`]: { text: PAGE }, [FOLDER]: outDir });
});
afterAll(async () => {
  await server?.close();
  await rm(outDir, { recursive: true, force: true });
});

const open = () => openAt(`${server.origin}${FOLDER}page.html`, {}, server.origin + FOLDER);

const textsOf = (folder: URL | null): [name: string, text: string][] =>
  folder === null || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith(".txt") && !name.endsWith(".source.txt"))
        .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);

const ODD =
  "Strike kills 14 near Raqa\r\n\r\nBEIRUT (AFP) Oct 24, 2017 - At least 14\u00a0people — “civilians” 😀 — were killed near Deir\u00a0ez\u2011Zor on Monday, the Syrian Observatory for Human Rights said.\r\n";

const inNode = (text: string): string =>
  JSON.stringify(
    extract(text, {
      ...FACTS,
      atlas: atlas(),
      sha256: createHash("sha256").update(text).digest("hex"),
    }),
  );

test("a worker's story is the same as Node's to the last byte, and nothing leaves the origin", async () => {
  const { page, address, errors, requests } = await open();
  const texts: [string, string][] = [
    ["odd signs", ODD],
    ...textsOf(OWN),
    ...textsOf(practiceFolder("extraction/articles/")),
    ...textsOf(practiceFolder("stories/")),
  ];
  for (const [name, text] of texts) {
    const story = await page.evaluate(
      async ([text, facts]) => JSON.stringify(await window.extraction.start(text, facts).result),
      [text, FACTS] as const,
    );
    expect(story === inNode(text), name).toBe(true);
  }
  const urls = (await requests()).map(({ url }) => url);
  expect(urls.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual(
    [],
  );
  expect(errors).toEqual([]);
});

test("only the tables of the countries that a text is about are loaded, each once", async () => {
  const { page, requests } = await open();
  const told = await page.evaluate(
    async ([text, facts]) => {
      await window.extraction.start(text, facts).result;
      await window.extraction.start(text, facts).result;
      return window.extraction.told;
    },
    [ODD, FACTS] as const,
  );
  const tables = (await requests()).flatMap(
    ({ url }) => /\/(\w+)-[^/]*\.txt$/.exec(url)?.[1] ?? [],
  );
  expect(tables[0]).toBe("core");
  expect(tables).toContain("SY");
  expect(tables.length).toBe(new Set(tables).size);
  expect(tables.length).toBeLessThanOrEqual(5);
  expect(told.filter(({ stage }) => stage === "tables").length).toBe(tables.length);
  expect(told.filter(({ stage }) => stage === "article").length).toBe(2);
});

test("a cancelled extraction says so, and the next one works", async () => {
  const { page } = await open();
  const outcome = await page.evaluate(
    async ([text, facts]) => {
      const first = window.extraction.start(text.repeat(2000), facts);
      const stopped = first.result.then(
        () => "done",
        (error: Error) => error.name,
      );
      first.cancel();
      const next = await window.extraction.start(text, facts).result;
      return [await stopped, next.story.records.length > 0];
    },
    [ODD, FACTS] as const,
  );
  expect(outcome).toEqual(["AbortError", true]);
});

test("the page's own script holds no extraction: the worker is a file of its own", async () => {
  const script = await readFile(join(outDir, "page.js"), "utf8");
  const worker = readdirSync(join(outDir, "assets")).filter((name) =>
    /^extractWorker.*\.js$/.test(name),
  );
  expect(worker.length).toBe(1);
  expect(script).toContain(worker[0]);
  expect(script.length).toBeLessThan(5000);
});
