import { cardinal } from "./cardinal.ts";
import { DENOMINATOR_PLURALS, DENOMINATORS, FRACTION_SIGNS, SCALES, UNITS } from "./numberWords.ts";
import type { Piece } from "./pieces.ts";

/** A fraction as numerator over denominator. */
export type Fraction = { over: number; under: number; next: number };

/** A fraction at piece `at`: "half of", "two-thirds", "a quarter of", "3/4", "⅔", "one in three"; null: none. */
export function fraction(pieces: readonly Piece[], at: number): Fraction | null {
  return (
    sign(pieces, at) ??
    half(pieces, at) ??
    named(pieces, at) ??
    slashed(pieces, at) ??
    outOf(pieces, at)
  );
}

const formAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.form ?? "";

/** What may stand after a half that is a share, where no hedge tells it: half the men, half of them, half were. */
const SHARED = new Set(
  "of the its their his her our all those these were are was is have had has percent people million".split(
    " ",
  ),
);
/** What stands before a half that is a share. */
const HEDGED = new Set(
  "than least about nearly almost over roughly around some under most by".split(" "),
);
const CLOSED = new Set(["", ".", ",", ";", ")", "!", "?", ":"]);

function sign(pieces: readonly Piece[], at: number): Fraction | null {
  const found = FRACTION_SIGNS.get(formAt(pieces, at));
  return found === undefined ? null : { over: found[0], under: found[1], next: at + 1 };
}

function half(pieces: readonly Piece[], at: number): Fraction | null {
  const isArticle = formAt(pieces, at) === "a";
  const word = isArticle ? at + 1 : at;
  if (formAt(pieces, word) !== "half") return null;
  const after = formAt(pieces, word + 1);
  const isShare = pieces[word + 1]?.head !== false && isShared(pieces, at, after);
  return isShare || scaleAfter(pieces, word + 1) !== null
    ? { over: 1, under: 2, next: word + 1 }
    : null;
}

const isShared = (pieces: readonly Piece[], at: number, after: string): boolean =>
  SHARED.has(after) || (HEDGED.has(formAt(pieces, at - 1)) && after !== "a" && after !== "an");

function named(pieces: readonly Piece[], at: number): Fraction | null {
  const first = formAt(pieces, at);
  if (first === "quarter" && SCALES.has(formAt(pieces, at + 1)))
    return { over: 1, under: 4, next: at + 1 };
  const isArticle = first === "a" || first === "an";
  const over = isArticle ? { value: 1, next: at + 1 } : small(pieces, at);
  if (over === null) return null;
  const word = formAt(pieces, over.next);
  const next = over.next + 1;
  const many = over.value > 1 ? DENOMINATOR_PLURALS.get(word) : undefined;
  if (many !== undefined) return { over: over.value, under: many, next };
  const one = over.value === 1 ? DENOMINATORS.get(word) : undefined;
  if (one === undefined) return null;
  const after = formAt(pieces, next);
  const isShare = !isArticle || after === "of" || CLOSED.has(after) || SHARED.has(after);
  return isShare ? { over: 1, under: one, next } : null;
}

function small(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const form = formAt(pieces, at);
  const value = UNITS.get(form) ?? (form.length === 1 && /\d/.test(form) ? Number(form) : 0);
  return value > 0 ? { value, next: at + 1 } : null;
}

/** "3/4", not "9/11" or "4/5/2017": the denominator ends at ten, and nothing is joined to it. */
function slashed(pieces: readonly Piece[], at: number): Fraction | null {
  const slash = pieces[at + 1];
  if (slash?.form !== "/") return null;
  const a = pieces[at];
  const b = pieces[at + 2];
  const after = pieces[at + 3];
  if (a?.kind !== "number" || b?.kind !== "number") return null;
  const isTouching = a.end === slash.start && slash.end === b.start;
  if (!isTouching || (after?.start === b.end && !CLOSED.has(after.form))) return null;
  const over = Number(a.form);
  const under = Number(b.form);
  const isSmall = Number.isInteger(over) && over > 0 && over < under && under <= 10;
  const before = formAt(pieces, at - 1);
  if (before === "(" && after?.form === ")") return null;
  return isSmall && before !== "on" && before !== "/" ? { over, under, next: at + 3 } : null;
}

/** Denominators of "three in ten": "five in 2014" and "two in Mosul" are none. */
const ROUND = new Set([15, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** "one in three", "nine out of ten"; not after a verb, where they are two counts ("killed one in two attacks"). */
function outOf(pieces: readonly Piece[], at: number): Fraction | null {
  const over = cardinal(pieces, at);
  if (over === null || over.value < 1 || over.value > 99 || over.scale > 1) return null;
  const isOut = formAt(pieces, over.next) === "out" && formAt(pieces, over.next + 1) === "of";
  if (!isOut && formAt(pieces, over.next) !== "in") return null;
  const whole = over.next + (isOut ? 2 : 1);
  const under = cardinal(pieces, formAt(pieces, whole) === "every" ? whole + 1 : whole);
  if (under === null || under.value <= over.value) return null;
  const isRound = under.value <= (over.value === 1 ? 999 : 10) || ROUND.has(under.value);
  if (!isRound || /(?:[^t]ed|ing)$/.test(formAt(pieces, at - 1))) return null;
  return { over: over.value, under: under.value, next: under.next };
}

/** The scale that a fraction multiplies: "half a million", "two thirds of a million", "half dozen"; null: none. */
export function scaleAfter(
  pieces: readonly Piece[],
  at: number,
): { scale: number; next: number } | null {
  let next = formAt(pieces, at) === "of" ? at + 1 : at;
  if (formAt(pieces, next) === "a") next += 1;
  const scale = SCALES.get(formAt(pieces, next));
  return scale === undefined ? null : { scale, next: next + 1 };
}
