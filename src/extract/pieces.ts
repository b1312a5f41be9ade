import type { Token } from "./tokens.ts";

/** A token, or one part of a token with hyphens: "twenty-two" is two pieces, "two-thirds" too. */
export type Piece = {
  /** As it stands in the text. */
  text: string;
  form: string;
  /** UTF-16 code units in the text, end exclusive. */
  start: number;
  end: number;
  /** Index of its token. */
  token: number;
  kind: Token["kind"];
  /** Whether its token begins with it. */
  head: boolean;
};

const HYPHEN = /[-\u2010\u2011]/;

/** Tokens before and after one that may begin a number that can belong to it. */
const BEFORE = 4;
const AFTER = 12;

/** The pieces around the tokens that may begin a number, in order; the others cost nothing. */
export function pieces(tokens: readonly Token[], opens: (form: string) => boolean): Piece[] {
  const found: Piece[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayOpen(token, opens)) continue;
    for (next = Math.max(next, at - BEFORE); next <= at + AFTER; next += 1)
      addPieces(found, tokens[next], next);
  }
  return found;
}

function mayOpen({ kind, form }: Token, opens: (form: string) => boolean): boolean {
  if (kind !== "word") return kind === "number";
  return form.includes("-") ? form.split("-").some(opens) : opens(form);
}

function addPieces(found: Piece[], token: Token | undefined, at: number) {
  if (token === undefined) return;
  const { kind, text, form, start, end } = token;
  if (kind === "word" && form.includes("-")) found.push(...partsOf(token, at));
  else found.push({ text, form, start, end, token: at, kind, head: true });
}

function partsOf({ form, text, start, kind }: Token, token: number): Piece[] {
  const forms = form.split("-");
  let at = start;
  return text.split(HYPHEN).map((part, n) => {
    const piece = {
      text: part,
      form: forms[n] ?? "",
      start: at,
      end: at + part.length,
      token,
      kind,
    };
    at += part.length + 1;
    return { ...piece, head: n === 0 };
  });
}
