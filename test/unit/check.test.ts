import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkQuotes } from "../../src/model/check.ts";
import { command } from "../command.ts";
import { minimal, parsed, record } from "../minimal-story.ts";

const quote = { ...record.quote, prefix: "", suffix: " Nobody" };
const file = { ...minimal, records: [{ ...record, quote }] };
const { story } = parsed(file);
const text = "At least 14 died. Nobody saw it.";

const states = (article: string) => checkQuotes(story, article).map((p) => [p.state, p.start]);

test.each<[string, string, string, number | null]>([
  ["where it should be", text, "exact", 0],
  ["once elsewhere, between the same words", `In Homs. ${text}`, "moved", 9],
  ["elsewhere between other words", "In Homs. At least 14 died. Then", "not found", null],
  ["twice elsewhere", `Again: ${text} ${text}`, "not found", null],
  ["nowhere", "At least 15 died. Nobody saw it.", "not found", null],
  ["in an empty text", "", "not found", null],
])("a quote that stands %s", (_, article, state, start) => {
  expect(states(article)).toEqual([[state, start]]);
});

test("a quote that several records share is proved once", () => {
  const records = [file.records[0], { ...file.records[0], id: "r2" }];
  const proofs = checkQuotes(parsed({ ...minimal, records }).story, text);
  expect(proofs.map((p) => p.records)).toEqual([["r1", "r2"]]);
});

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { out, ...rest } = command(args);
  return { ...rest, out: out.trim().split("\n").at(-1) };
}

function saved(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const SLOW = 30_000;

test(
  "the command says what it found and exits with 0, 1 or 2",
  () => {
    const good = saved("story.json", JSON.stringify(file));
    const article = saved("article.txt", text);
    const broken = { ...record, quote: { ...quote, exact: "At least 140 died." } };
    const bad = saved("bad.json", JSON.stringify({ ...file, records: [broken] }));
    const none = { out: "" };
    expect(run("check", good, article)).toEqual({
      status: 0,
      out: "1 exact, 0 moved, 0 not found",
      err: "",
    });
    expect(run("check", good, saved("other.txt", "x"))).toMatchObject({
      status: 1,
      out: "0 exact, 0 moved, 1 not found",
    });
    expect(run("check", bad, article)).toMatchObject({
      status: 1,
      out: "0 exact, 0 moved, 1 not found",
    });
    expect(run("check", article, article)).toMatchObject({ ...none, status: 2 });
    expect(run("check", good, join(folder, "gone"))).toEqual({
      ...none,
      status: 2,
      err: `unreadable article: ${join(folder, "gone")}; there is no such file`,
    });
    expect(run("constructor").err).toMatch(/^usage: npm run check/);
  },
  SLOW,
);
