import { cardinal } from "./cardinal.ts";
import { fraction, scaleAfter } from "./fraction.ts";
import { FRACTION_SIGNS, SCALES, SEVERAL, TENS, UNITS, VAGUE } from "./numberWords.ts";
import type { Piece } from "./pieces.ts";

/** One number as it stands, before hedges, ranges and the question whether it counts anything. */
export type Numeral = {
  /** UTF-16 code units in the text, end exclusive; first to last digit or number word, "a" of "a dozen" included. */
  start: number;
  end: number;
  /** Indices of its first and last token. */
  first: number;
  last: number;
  kind: "count" | "percent" | "fraction" | "vague";
  /** Fractions in percent, rounded outward to tenths where they do not end; null: vague, or digits that say none. */
  low: number | null;
  high: number | null;
  /** What its last scale words multiply by; 1 without. */
  scale: number;
  /** The rest of its last token, or what a hyphen ties to it: "year-old" in "23-year-old"; null: nothing. */
  tail: string | null;
  /** Index of the first token after it, its tail and its percent sign. */
  next: number;
  /** Index of the "between" or "from" of a range; null: none. */
  lead: number | null;
};

type Found = Pick<Numeral, "low" | "high" | "next"> & Partial<Pick<Numeral, "kind" | "scale">>;

/** The numeral that begins at piece `at`; null: none does. */
export function numeral(pieces: readonly Piece[], at: number): Numeral | null {
  const first = pieces[at];
  if (first === undefined || !first.head || !canBegin(first)) return null;
  const found =
    vague(pieces, at) ??
    share(pieces, at) ??
    counted(pieces, at) ??
    pointed(pieces, at) ??
    unread(first, at);
  const last = found === null ? undefined : pieces[found.next - 1];
  if (found === null || last === undefined) return null;
  const { kind, tail, next } = tailAfter(pieces, found.next, last.token);
  return {
    start: first.start,
    end: last.end,
    first: first.token,
    last: last.token,
    kind: kind ?? found.kind ?? "count",
    low: found.low,
    high: found.high,
    scale: found.scale ?? 1,
    tail,
    next,
    lead: null,
  };
}

const OPENERS = new Set([
  ...["a", "an", "half", "quarter"],
  ...[...UNITS, ...TENS, ...SCALES, ...FRACTION_SIGNS].map(([word]) => word),
  ...VAGUE,
  ...SEVERAL,
]);

/** Whether a word may begin a number by itself: "a" only does with one of the others. */
export const opensNumeral = (form: string): boolean => OPENERS.has(form) && !ARTICLES.has(form);

const ARTICLES = new Set(["a", "an"]);

const canBegin = ({ kind, form }: Piece): boolean =>
  kind === "number" || form === "." || OPENERS.has(form);
const formAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.form ?? "";

function vague(pieces: readonly Piece[], at: number): Found | null {
  const first = formAt(pieces, at);
  let next = at;
  if (SEVERAL.has(first) || (first === "a" && SEVERAL.has(formAt(pieces, at + 1)))) {
    next += first === "a" ? 2 : 1;
    if (formAt(pieces, next) === "of") next += 1;
    if (!SCALES.has(formAt(pieces, next)) && !VAGUE.has(formAt(pieces, next))) return null;
    while (SCALES.has(formAt(pieces, next)) || VAGUE.has(formAt(pieces, next))) next += 1;
  } else {
    if (!VAGUE.has(first)) return null;
    do next += next === at ? 1 : 2;
    while (formAt(pieces, next) === "of" && VAGUE.has(formAt(pieces, next + 1)));
  }
  return { kind: "vague", low: null, high: null, next };
}

function share(pieces: readonly Piece[], at: number): Found | null {
  const found = fraction(pieces, at);
  if (found === null) return null;
  const { over, under, next } = found;
  const scaled = scaleAfter(pieces, next);
  if (scaled !== null) {
    const value = (over * scaled.scale) / under;
    return { low: value, high: value, scale: scaled.scale, next: scaled.next };
  }
  const tenths = (over * 1000) / under;
  return { kind: "fraction", low: Math.floor(tenths) / 10, high: Math.ceil(tenths) / 10, next };
}

function counted(pieces: readonly Piece[], at: number): Found | null {
  const found = cardinal(pieces, at);
  if (found === null) return null;
  const { value, scale, next } = found;
  return { low: value, high: value, scale, next };
}

/** ".08", with white space before it: a decimal without its zero. */
function pointed(pieces: readonly Piece[], at: number): Found | null {
  const point = pieces[at];
  const digits = pieces[at + 1];
  if (point?.form !== "." || digits?.kind !== "number" || digits.start !== point.end) return null;
  if (pieces[at - 1]?.end === point.start || !/^\d{1,15}$/.test(digits.form)) return null;
  const value = Number(`0.${digits.form}`);
  return { low: value, high: value, next: at + 2 };
}

const unread = ({ kind }: Piece, at: number): Found | null =>
  kind === "number" ? { low: null, high: null, next: at + 1 } : null;

/** What hangs on the number: the rest of the token, or "-year-old" after digits; percent signs are not part of it. */
function tailAfter(
  pieces: readonly Piece[],
  at: number,
  token: number,
): Pick<Numeral, "tail" | "next"> & Partial<Pick<Numeral, "kind">> {
  const piece = pieces[at];
  const word = pieces[at + 1];
  if (piece?.token === token) return { tail: restOf(pieces, at), next: token + 1 };
  const isTied = piece?.form === "-" && piece.start === pieces[at - 1]?.end;
  if (isTied && word?.kind === "word" && word.start === piece.end) {
    const tail = restOf(pieces, at + 1);
    if (/^per-?cent$/.test(tail)) return { kind: "percent", tail: null, next: token + 3 };
    return { tail, next: token + 3 };
  }
  const percents = percentAt(pieces, at);
  return percents === 0
    ? { tail: null, next: token + 1 }
    : { tail: null, kind: "percent", next: token + 1 + percents };
}

function restOf(pieces: readonly Piece[], at: number): string {
  const parts: string[] = [];
  const token = pieces[at]?.token;
  for (let i = at; pieces[i]?.token === token && i < at + 8; i += 1) parts.push(formAt(pieces, i));
  return parts.join("-");
}

const PERCENTS = new Set(["%", "percent", "percents", "pct", "percentage"]);

/** How many tokens after a number say percent. */
function percentAt(pieces: readonly Piece[], at: number): number {
  if (PERCENTS.has(formAt(pieces, at))) return 1;
  const per = pieces[at];
  const cent = pieces[at + 1];
  return per?.form === "per" && cent?.form === "cent" ? cent.token - per.token + 1 : 0;
}
