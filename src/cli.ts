import { readFileSync } from "node:fs";
import { checkQuotes, type Proof } from "./model/check.ts";
import { parseStoryText } from "./model/parse.ts";
import type { Issue } from "./model/story.ts";

/** What a command prints and leaves as its exit code: 0 it holds, 1 it does not, 2 it could not be tried. */
type Outcome = { lines: string[]; code: 0 | 1 | 2 };

const COMMANDS = new Map([["check", check]]);

const USAGE = "usage: npm run check -- STORY.json ARTICLE.txt";

const [name = "", ...args] = process.argv.slice(2);
const { lines, code } = COMMANDS.get(name)?.(args) ?? unusable(USAGE);
const print = code === 2 ? console.error : console.log;
for (const line of lines) print(line);
process.exitCode = code;

/** Proves each quote of a story against the article that it was taken from. */
function check(args: string[]): Outcome {
  const [storyFile, articleFile, ...rest] = args;
  if (storyFile === undefined || articleFile === undefined || rest.length > 0) {
    return unusable(USAGE);
  }
  const json = text(storyFile);
  const article = text(articleFile);
  if (json === null) return unusable(`unreadable story: ${storyFile}`);
  if (article === null) return unusable(`unreadable article: ${articleFile}`);
  const parsed = parseStoryText(json);
  if ("refused" in parsed) return unusable(`refused ${storyFile}: ${parsed.refused.message}`);
  const proofs = checkQuotes(parsed.story, article);
  const count = (state: Proof["state"]) => proofs.filter((p) => p.state === state).length;
  const missing = count("not found") + parsed.rejected.length;
  return {
    lines: [
      ...parsed.issues.map(issueLine),
      ...proofs.map(proofLine),
      `${count("exact")} exact, ${count("moved")} moved, ${missing} not found`,
    ],
    code: missing > 0 ? 1 : 0,
  };
}

/** A record that the parser left out has no quote to prove: it counts as not found. */
function issueLine({ record, path, message }: Issue): string {
  return `${(record === null ? "issue" : "not found").padEnd(9)}  ${path}: ${message}`;
}

function proofLine({ state, start, quote, records }: Proof): string {
  const at = state === "moved" ? `${quote.start} → ${start}` : quote.start;
  const words = quote.exact.length > 50 ? `${quote.exact.slice(0, 50)}…` : quote.exact;
  return `${state.padEnd(9)}  ${at}  “${words}”  (${records.join(", ")})`;
}

function unusable(sentence: string): Outcome {
  return { lines: [sentence], code: 2 };
}

function text(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
