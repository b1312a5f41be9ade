import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseStoryText } from "../../src/model/parse.ts";
import { command } from "../command.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
afterAll(() => rmSync(folder, { recursive: true }));
const SLOW = 60_000;

const ARTICLE =
  "Strike near Mosul\n\nA strike near Mosul killed at least 12 civilians on Monday, police said.\n";

function saved(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test(
  "an article on standard input becomes a story whose quotes prove exact against it",
  () => {
    const facts = ["--published", "2017-10-24", "--publisher", "Desk", "--url", "https://x.org/a"];
    const { status, out, err } = command(["extract", "-", ...facts, "--timing"], ARTICLE);
    expect(status).toBe(0);
    const parsed = parseStoryText(out);
    if ("refused" in parsed) throw new Error(parsed.refused.message);
    expect([parsed.issues, parsed.rejected]).toEqual([[], []]);
    expect(parsed.story.sources[0]).toMatchObject({
      publisher: "Desk",
      url: "https://x.org/a",
      published: "2017-10-24",
      length: ARTICLE.length,
      sha256: createHash("sha256").update(ARTICLE).digest("hex"),
    });
    expect(parsed.story.records.map(({ kind }) => kind)).toContain("figure");
    expect(err).toMatch(/GeoNames.*\n[\d.]+ ms, [\d.]+ MB\/s, \d+ records$/);
    const story = saved("story.json", out);
    const proof = command(["check", story, saved("article.txt", ARTICLE)]);
    expect([proof.status, proof.out]).toEqual([0, expect.stringContaining(" 0 not found")]);
  },
  SLOW,
);

test(
  "a folder of articles becomes a folder of stories, and one that is not text stops no other",
  () => {
    const articles = join(folder, "articles");
    mkdirSync(articles);
    for (const name of ["a", "b", "c"]) writeFileSync(join(articles, `${name}.txt`), ARTICLE);
    writeFileSync(join(articles, "bad.txt"), Buffer.from([0x50, 0, 0xff]));
    const out = join(folder, "stories");
    const { status, err } = command(["extract", articles, "--out", out]);
    expect(status).toBe(2);
    expect(err).toContain(`not text: ${join(articles, "bad.txt")}`);
    expect(err).toContain(`a.txt: missing date`);
    expect(err).toContain(`stories written to ${out}: 3; articles not read: 1`);
    expect(readdirSync(out).sort()).toEqual(["a.json", "b.json", "c.json"]);
    const stories = ["a", "b", "c"].map((name) => readFileSync(join(out, `${name}.json`), "utf8"));
    expect(new Set(stories).size).toBe(1);
  },
  SLOW,
);

test(
  "what cannot be tried is one sentence that says why, and exit code 2",
  () => {
    const empty = saved("empty.txt", " \n");
    const large = saved("large.txt", Buffer.alloc(10_000_001, 97));
    const article = saved("good.txt", ARTICLE);
    const cases: [string[], RegExp][] = [
      [["gone.txt"], /^unreadable article: gone.txt; there is no such file$/],
      [[empty], /^empty article: \S+empty.txt holds no words$/],
      [[large], /^too large: \S+large.txt is over 10 MB; split the article$/],
      [[saved("utf16.txt", Buffer.from("Mosul", "utf16le"))], /^not text: .*UTF-8$/],
      [[article, "--published", "2017-13"], /^invalid --published: 2017-13; a date like/],
      [[article, "--url", "javascript:alert(1)"], /^invalid --url: .*http/],
      [[article, "--nope"], /--nope[\s\S]*\nusage:/],
      [[article, empty], /^several articles need a folder for their stories: add --out DIR$/],
      [[article, article, "--out", folder], /would both become good.json; rename one of them$/],
      [[], /^usage: npm run --silent extract/],
    ];
    for (const [args, sentence] of cases) {
      const { status, out, err } = command(["extract", ...args]);
      expect([status, out], args.join(" ")).toEqual([2, ""]);
      expect(err).toMatch(sentence);
    }
  },
  SLOW,
);
