import { type Abbreviation, AFTER_CLOCK, abbreviation, STARTERS } from "./abbreviations.ts";
import type { Token } from "./tokens.ts";

const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "'", "”", "’", ")", "]", "»", "}", "›"]);
const OPENERS = new Set(['"', "'", "“", "‘", "(", "[", "«", "{", "¿", "¡", "„", "‹"]);
const GOES_ON = new Set([",", ";", ":", ".", "!", "?", "…", "/", "&", "%", ")", "]", "”", "»"]);
const DASHES = new Set(["-", "–", "—"]);
const CAPITAL = /^[A-Z\u00c0-\u00d6\u00d8-\u00de\u0386-\u03ab\u0400-\u042f]/;
/** "al-Muhandis was …", "eBay said": a name that keeps its small letter at the start of a sentence. */
const SMALL_NAME = /^(?:a[ltnrsdz]h?|el|ed|es|e|i)[-\u2010\u2011]?[A-Z]/;
const WORD = /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/;

/**
 * The last token, closing quotes and brackets included, of the sentence that the stop at index `at` ends; null: it
 * ends none. For a stop with something after it on its line; looks a few tokens ahead and back only.
 */
export function sentenceEnd(tokens: readonly Token[], at: number): number | null {
  if (!isStop(tokens[at])) return null;
  const past = runEnd(tokens, at);
  const last = closed(tokens, past);
  const next = tokens[last + 1];
  if (!next) return last;
  const ends = next.spaced
    ? endsBefore(tokens, [at, past], last + 1)
    : spaceForgotten(tokens, at, last);
  return ends ? last : null;
}

export const isStop = (token: Token | undefined): boolean =>
  token?.kind === "sign" && STOPS.has(token.text);

function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = tokens[end + 1]; next && !next.spaced && isStop(next); next = tokens[end + 1]) {
    end += 1;
  }
  return end;
}

/** The last closing sign right after a stop; a footnote's number, "[1]", is one. */
function closed(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = tokens[last + 1]; next && !next.spaced; next = tokens[last + 1]) {
    const [number, bracket] = [tokens[last + 2], tokens[last + 3]];
    if (CLOSERS.has(next.text)) last += 1;
    else if (next.text === "[" && number?.kind === "number" && bracket?.text === "]") last += 3;
    else break;
  }
  return last;
}

type Follow = "lower" | "capital" | "number" | "sign" | "goes-on";

function follow(tokens: readonly Token[], at: number): [Follow, string] {
  let index = at;
  while (index < at + 3 && OPENERS.has(tokens[index]?.text ?? "")) index += 1;
  const token = tokens[index];
  if (!token) return ["sign", ""];
  if (token.kind === "number") return ["number", token.form];
  if (token.kind === "sign") return [GOES_ON.has(token.text) ? "goes-on" : "sign", token.text];
  const capital = CAPITAL.test(token.text) || SMALL_NAME.test(token.text);
  const small = !capital && token.text.toUpperCase() !== token.text;
  const initial = token.text.length === 1 && tokens[index + 1]?.text === ".";
  return [small ? "lower" : "capital", initial ? "" : token.form];
}

function endsBefore(tokens: readonly Token[], [at, past]: [number, number], next: number) {
  const [kind, form] = follow(tokens, next);
  if (kind === "lower" || kind === "goes-on") return false;
  const run = tokens.slice(at, past + 1).map((t) => t.text);
  if (run.includes("!") || run.includes("?")) return afterCry(tokens, at, kind, form);
  if (run.length > 1 || run[0] === "…") return afterEllipsis(tokens, at, kind, form);
  const short = kindBefore(tokens, at);
  return short === null || AFTER[short](kind, form);
}

const AFTER: { readonly [kind in Abbreviation]: (kind: Follow, form: string) => boolean } = {
  never: () => false,
  numbered: (kind) => kind === "capital",
  clock: (kind, form) => kind === "capital" && !AFTER_CLOCK.has(form),
  weak: (kind, form) => kind === "capital" && STARTERS.has(form),
};

function afterCry(tokens: readonly Token[], at: number, kind: Follow, form: string): boolean {
  if (tokens[at - 1]?.form === "yahoo") return STARTERS.has(form);
  return kind !== "sign" || !DASHES.has(form);
}

/** An ellipsis in brackets stands for words left out; a sentence ends there only before a word that opens one. */
function afterEllipsis(tokens: readonly Token[], at: number, kind: Follow, form: string): boolean {
  const before = tokens[at - 1]?.text;
  if (before === "[" || before === "(") return STARTERS.has(form);
  return kind === "capital";
}

/** The kind of abbreviation that ends in the period at `at`. */
function kindBefore(tokens: readonly Token[], at: number): Abbreviation | null {
  const word = tokens[at - 1];
  if (word?.kind !== "word" || tokens[at]?.spaced) return null;
  if (word.text.length > 1) return abbreviation(word.text);
  const dotted = tokens[at - 2]?.text === "." && !word.spaced;
  if (!dotted) return CAPITAL.test(word.text) ? "weak" : abbreviation(word.text);
  const letters = `${tokens[at - 3]?.form ?? ""}${word.form}`;
  if (letters === "am" || letters === "pm") return "clock";
  return letters === "eg" || letters === "ie" ? "never" : "weak";
}

/** "the strike.The president": a sentence's space was lost; not in "U.S.-led", "Dec.14" or an address. */
function spaceForgotten(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, word, next] = [tokens[at - 2], tokens[at - 1], tokens[last + 1]];
  if (tokens[at]?.text !== "." || word?.kind !== "word" || next?.kind !== "word") return false;
  if (tokens[last + 2] && !tokens[last + 2]?.spaced && tokens[last + 2]?.text !== ",") return false;
  const address = !word.spaced && before !== undefined && /^[./@:_]$/.test(before.text);
  const ordinary = word.text.length > 1 && /[a-z\u00df-\u00ff]$/.test(word.text);
  return ordinary && !address && WORD.test(next.text) && kindBefore(tokens, at) === null;
}
