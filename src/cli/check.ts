import { checkQuotes, type Proof } from "../model/check.ts";
import type { Issue } from "../model/issue.ts";
import { parseStoryText } from "../model/parse.ts";
import { type Outcome, unusable } from "./outcome.ts";
import { readText } from "./readText.ts";

const USAGE = "usage: npm run check -- STORY.json ARTICLE.txt";

/** Proves each quote of a story against the article that it was taken from. */
export function check([storyFile, articleFile, ...rest]: string[]): Outcome {
  if (storyFile === undefined || articleFile === undefined || rest.length > 0) {
    return unusable(USAGE);
  }
  const json = readText(storyFile, "story");
  if ("fault" in json) return unusable(json.fault);
  const article = readText(articleFile, "article");
  if ("fault" in article) return unusable(article.fault);
  const parsed = parseStoryText(json.text);
  if ("refused" in parsed) return unusable(`refused ${storyFile}: ${parsed.refused.message}`);
  const proofs = checkQuotes(parsed.story, article.text);
  const count = (state: Proof["state"]) => proofs.filter((p) => p.state === state).length;
  const missing = count("not found") + parsed.rejected.length;
  const sum = `${count("exact")} exact, ${count("moved")} moved, ${missing} not found`;
  const lines = [...parsed.issues.map(issueLine), ...proofs.map(proofLine), sum];
  return { out: `${lines.join("\n")}\n`, errors: [], code: missing > 0 ? 1 : 0 };
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
