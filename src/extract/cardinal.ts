import { COUNTED } from "./counted.ts";
import { digits } from "./digits.ts";
import {
  DENOMINATOR_PLURALS,
  DENOMINATORS,
  FRACTION_SIGNS,
  SCALES,
  SUFFIXES,
  TENS,
  UNITS,
} from "./numberWords.ts";
import type { Piece } from "./pieces.ts";

/** A number read from pieces. */
export type Reading = {
  value: number;
  /** What its last scale words multiply by, 1 without: in "two to three million" the "two" borrows it. */
  scale: number;
  /** Index of the piece after it. */
  next: number;
};

/** A whole or decimal number in digits or words at piece `at`: "1.9 million", "a hundred and five"; null: none. */
export function cardinal(pieces: readonly Piece[], at: number): Reading | null {
  return pieces[at]?.kind === "number" ? inDigits(pieces, at) : inWords(pieces, at);
}

const formAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.form ?? "";
const isTouching = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.end === pieces[at]?.start;

function inDigits(pieces: readonly Piece[], at: number): Reading | null {
  const grouped = spacedGroups(pieces, at);
  const value = digits(grouped.text, COUNTED.has(formAt(pieces, grouped.next)));
  if (value === null) return null;
  const { next } = grouped;
  const sign = FRACTION_SIGNS.get(formAt(pieces, next));
  if (sign !== undefined) return scaled(pieces, value + sign[0] / sign[1], next + 1);
  const suffix = SUFFIXES.get(formAt(pieces, next));
  if (suffix !== undefined && isTouching(pieces, next) && !isMetres(pieces, next))
    return { value: times(value, suffix), scale: suffix, next: next + 1 };
  return scaled(pieces, value, next);
}

/** "5m people" are millions, "5m" alone is a length; a capital M is always a million. */
const isMetres = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === "m" && !COUNTED.has(formAt(pieces, at + 1));

/** Groups of three set off by single plain spaces: "1 414 021". */
function spacedGroups(pieces: readonly Piece[], at: number): { text: string; next: number } {
  let text = formAt(pieces, at);
  let next = at + 1;
  if (text.length > 3 || !isGroup(pieces, next) || !/^[1-9]\d{0,2}$/.test(text))
    return { text, next };
  for (; isGroup(pieces, next); next += 1) text += formAt(pieces, next);
  return { text, next };
}

const isGroup = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (piece?.kind !== "number") return false;
  return piece.start === (pieces[at - 1]?.end ?? 0) + 1 && /^\d{3}(?:\.\d+)?$/.test(piece.form);
};

/** A value with the scale words after it and "and a half" before or after them. */
function scaled(pieces: readonly Piece[], value: number, at: number): Reading {
  let scale = 1;
  let next = at;
  const inner = halfMore(pieces, next);
  if (inner !== null) next = inner.next;
  for (let by = SCALES.get(formAt(pieces, next)); by !== undefined; next += 1) {
    scale *= by;
    by = SCALES.get(formAt(pieces, next + 1));
  }
  const outer = inner ?? halfMore(pieces, next);
  if (outer === null) return { value: times(value, scale), scale, next };
  const lower = inner === null ? SCALES.get(formAt(pieces, outer.next)) : undefined;
  return lower === undefined
    ? { value: times(value + outer.share, scale), scale, next: Math.max(next, outer.next) }
    : { value: times(value, scale) + outer.share * lower, scale, next: outer.next + 1 };
}

/** "and a half", "and three quarters": what is added to the unit before it. */
function halfMore(pieces: readonly Piece[], at: number): { share: number; next: number } | null {
  if (formAt(pieces, at) !== "and") return null;
  const first = formAt(pieces, at + 1);
  if (first === "half") return { share: 0.5, next: at + 2 };
  const over = first === "a" || first === "an" ? 1 : (UNITS.get(first) ?? 0);
  const names = over === 1 ? DENOMINATORS : DENOMINATOR_PLURALS;
  const under = names.get(formAt(pieces, at + 2));
  return over > 0 && under !== undefined ? { share: over / under, next: at + 3 } : null;
}

function inWords(pieces: readonly Piece[], at: number): Reading | null {
  const isArticle = formAt(pieces, at) === "a" || formAt(pieces, at) === "an";
  const from = isArticle ? at + 1 : at;
  const isBare = SCALES.has(formAt(pieces, from));
  if (isArticle && !isBare) return null;
  let part = hundreds(pieces, from) ?? (isBare ? { value: 1, next: from } : null);
  let [total, scale, next] = [0, 1, at];
  while (part !== null) {
    const read = pointed(pieces, part) ?? scaled(pieces, part.value, part.next);
    total += read.value;
    next = read.next;
    scale = read.scale * inHundreds(pieces, part);
    part = read.scale > 12 ? lesser(pieces, next, read.scale) : null;
  }
  return next === at ? null : { value: total, scale, next };
}

/** "two to three hundred": the hundreds are borrowed too. */
const inHundreds = (pieces: readonly Piece[], part: Part): number =>
  formAt(pieces, part.next - 1) === "hundred" ? 100 : 1;

type Part = { value: number; next: number };

/** The part after a scale word, with or without "and", when it is smaller than the scale: "two thousand and five". */
function lesser(pieces: readonly Piece[], at: number, scale: number): Part | null {
  const part = hundreds(pieces, formAt(pieces, at) === "and" ? at + 1 : at);
  if (part === null || part.value === 0) return null;
  return scaled(pieces, part.value, part.next).value < scale ? part : null;
}

/** Up to 99 hundred and 99: "nineteen hundred", "three hundred and two". */
function hundreds(pieces: readonly Piece[], at: number): Part | null {
  const first = formAt(pieces, at) === "hundred" ? { value: 1, next: at } : tens(pieces, at);
  if (first === null || formAt(pieces, first.next) !== "hundred" || first.value === 0) return first;
  const value = first.value * 100;
  const next = first.next + 1;
  const rest = tens(pieces, formAt(pieces, next) === "and" ? next + 1 : next);
  return rest === null || rest.value === 0 || isOther(pieces, rest.next)
    ? { value, next }
    : { value: value + rest.value, next: rest.next };
}

/** Whether what stands at `at` takes the number before it for itself: "hundred", "quarters". */
const isOther = (pieces: readonly Piece[], at: number): boolean =>
  formAt(pieces, at) === "hundred" || DENOMINATOR_PLURALS.has(formAt(pieces, at));

function tens(pieces: readonly Piece[], at: number): Part | null {
  const unit = UNITS.get(formAt(pieces, at));
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const ten = TENS.get(formAt(pieces, at));
  if (ten === undefined) return null;
  const more = UNITS.get(formAt(pieces, at + 1)) ?? 0;
  const isPair = more > 0 && more < 10;
  return { value: ten + (isPair ? more : 0), next: at + (isPair ? 2 : 1) };
}

/** "two point five million", "nine point nought four". */
function pointed(pieces: readonly Piece[], whole: Part): Reading | null {
  if (formAt(pieces, whole.next) !== "point") return null;
  let next = whole.next + 1;
  let decimals = "";
  for (let part = tens(pieces, next); part !== null && decimals.length < 9; ) {
    decimals += part.value;
    next = part.next;
    part = tens(pieces, next);
  }
  return decimals === "" ? null : scaled(pieces, Number(`${whole.value}.${decimals}`), next);
}

/** The product without the noise of binary fractions: 1.1 × 100 is 110. */
const times = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));
