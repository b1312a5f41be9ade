import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atlas } from "../../src/cli/atlas.ts";
import { newsOf } from "./articles.ts";
import type { Bundle } from "./bundle.ts";
import { chronoDates, compromiseNumbers } from "./peers.ts";
import { exponent, median, type Part, type Row } from "./rows.ts";

const MB = 1e6;
const ARTICLE = 6000;
const KB = 1024;
const TABLES = fileURLToPath(new URL("../../data/gazetteer/", import.meta.url));

/** How fast the bundled pipeline is, on news of several sizes, on one article, and from nothing. */
export async function speedRows(code: Bundle, news: readonly string[]): Promise<Part> {
  const title = "Speed of extraction";
  if (news.length === 0)
    return { title, rows: [], notes: ["There are no articles to measure on."] };
  const sizes = [1, 2, 5, 10].map((megabytes) => {
    const text = newsOf(news, megabytes * MB);
    return [text.length, timed(code, text, 5)] as const;
  });
  const speeds = sizes.map(([size, time]) => rate(size, time));
  const article = newsOf(news, ARTICLE);
  const warm = warmed(code, article);
  const { inside, whole } = cold(code, article);
  return {
    title,
    rows: [
      ["Whole pipeline, 1 MB of articles", `${speeds[0]} MB/s`, "≥ 1 MB/s"],
      [
        "The same, 2, 5 and 10 MB",
        speeds
          .slice(1)
          .map((speed) => `${speed} MB/s`)
          .join(", "),
        "",
      ],
      ["Exponent from 1 to 10 MB", exponent(sizes).toFixed(2), "about 1"],
      ["A 6 KB article, warm", `${warm.toFixed(1)} ms`, "≤ 6 ms"],
      ["The same, cold: code, gazetteer tables and story", `${inside.toFixed(0)} ms`, "≤ 60 ms"],
      ["— with the start of Node", `${whole.toFixed(0)} ms`, ""],
      ["Code, minified and gzipped, without data", `${(code.gzip / KB).toFixed(1)} KB`, "≤ 60 KB"],
      ...(await peerRows(code, newsOf(news, MB / 5))),
    ],
    notes: [],
  };
}

const rate = (size: number, time: number) => (size / 1000 / time).toFixed(2);
const options = () => ({
  atlas: atlas(),
  published: "2017-10-24",
  sha256: "0".repeat(64),
});

/** Median time of several runs in ms. */
export function timed(code: Bundle, text: string, runs: number): number {
  return timesOf(runs, () => code.extract(text, options()));
}

/** What takes long is run less often. */
const LONG = 10_000;

function timesOf(runs: number, does: () => void): number {
  const times: number[] = [];
  for (let spent = 0; times.length < runs && spent < LONG; ) {
    const start = performance.now();
    does();
    const time = performance.now() - start;
    times.push(time);
    spent += time;
  }
  return median(times);
}

function warmed(code: Bundle, text: string): number {
  timesOf(200, () => code.extract(text, options()));
  return timesOf(101, () => code.extract(text, options()));
}

/** In Node processes of their own: median ms from before the code is loaded to the story, and of the whole process. */
function cold(code: Bundle, article: string): { inside: number; whole: number } {
  const script = join(code.file, "../cold.mjs");
  const text = join(code.file, "../article.txt");
  writeFileSync(text, article);
  writeFileSync(
    script,
    `import { readFileSync } from "node:fs";
const start = performance.now();
const { extract, nameTable } = await import("./extract.mjs");
const table = (name) => nameTable(readFileSync(${JSON.stringify(TABLES)} + name + ".txt", "utf8"));
const atlas = { core: table("core"), ofCountry: table };
const text = readFileSync(${JSON.stringify(text)}, "utf8");
extract(text, { atlas, published: "2017-10-24", sha256: "0".repeat(64) });
console.log(performance.now() - start);`,
  );
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    return { inside: Number(stdout), whole: performance.now() - start };
  });
  return {
    inside: median(runs.map(({ inside }) => inside)),
    whole: median(runs.map(({ whole }) => whole)),
  };
}

/** Peers on a part of the same text: each does a part of the work only. */
async function peerRows(code: Bundle, text: string): Promise<Row[]> {
  const [dates, numbers] = [await chronoDates(), await compromiseNumbers()];
  const ours = timed(code, text, 3);
  const row = (name: string, does: (() => void) | null): Row => {
    if (does === null) return [name, "not installed", ""];
    const theirs = timesOf(3, does);
    return [name, `${rate(text.length, theirs)} MB/s, ${(theirs / ours).toFixed(2)}× our time`, ""];
  };
  return [
    ["The same 200 KB for all: whole pipeline", `${rate(text.length, ours)} MB/s`, ""],
    row("— chrono-node, its dates alone", dates && (() => dates(text, "2017-10-24"))),
    row("— compromise, its numbers alone", numbers && (() => numbers(text))),
  ];
}
