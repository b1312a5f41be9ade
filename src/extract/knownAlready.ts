import { nounFamily } from "./eventNouns.ts";
import type { Governor } from "./governor.ts";
import type { Token } from "./tokens.ts";

/** Whether an event is told as one the reader knows of: "the blast", "Monday's attack", "The bomber struck". */
export function isKnown(tokens: readonly Token[], { verb, noun, clause }: Governor): boolean {
  const form = (at: number) => tokens[at]?.form ?? "";
  if (verb === null && noun !== null) return isDefinite(tokens, noun);
  const first = ["and", "that", "when", "as", "after", "since"].includes(form(clause.first))
    ? clause.first + 1
    : clause.first;
  for (let at = first; at < Math.min((verb?.first ?? first) + 1, first + REACH); at += 1) {
    if (at === first && PRONOUNS.has(form(at))) return true;
    if (nounFamily(form(at)) !== null || AGENTS.has(form(at))) return isDefinite(tokens, at);
  }
  return false;
}

function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (DEFINITE.has(token.form) || token.form.endsWith("'s")) return true;
    if (INDEFINITE.has(token.form)) return false;
  }
  return false;
}

const REACH = 6;
const list = (words: string) => new Set(words.split(" "));
const PRONOUNS = list("it they he she");
const DEFINITE = list("the that this those these");
const INDEFINITE = list("a an in at on of two three another");
const AGENTS = list(
  "bomber bombers attacker attackers gunman gunmen assailant assailants device bomb vehicle victims dead injured wounded blast shooter suspect missile shell rocket aircraft plane train bus boat ferry fire roof building vessel ship boat driver pilot helicopter",
);
