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

/** The pieces of tokens in order. */
export function pieces(tokens: readonly Token[]): Piece[] {
  const found: Piece[] = [];
  for (const [i, token] of tokens.entries()) {
    const { kind, text, form, start, end } = token;
    if (kind === "word" && form.includes("-")) found.push(...partsOf(token, i));
    else found.push({ text, form, start, end, token: i, kind, head: true });
  }
  return found;
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
