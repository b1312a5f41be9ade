import { placeType } from "./placeTypes.ts";
import type { Spot } from "./spots.ts";
import type { Token } from "./tokens.ts";

/** Gives all names of a list the type that it says of them: "the provinces of A, B and C", "A and B provinces". */
export function shareTypes(tokens: readonly Token[], spots: readonly Spot[]): void {
  for (const [i, one] of spots.entries()) {
    if (isPlural(tokens[one.last + 1]))
      for (let at = i; isNext(tokens, spots[at - 1], spots[at]); at -= 1)
        give(spots[at - 1], one.type);
    if (isPlural(tokens[one.first - 2]) && tokens[one.first - 1]?.form === "of")
      for (let at = i; isNext(tokens, spots[at], spots[at + 1]); at += 1)
        give(spots[at + 1], one.type);
  }
}

const give = (spot: Spot | undefined, type: Spot["type"]) => {
  if (spot) spot.type ??= type;
};

const isPlural = (token: Token | undefined) =>
  token?.form.endsWith("s") === true && placeType(token.form) !== null;

/** Whether two names follow one another on a list of places. */
function isNext(tokens: readonly Token[], one: Spot | undefined, two: Spot | undefined): boolean {
  if (!one || !two || two.first - one.last > 4 || two.first <= one.last) return false;
  if (one.not !== null || two.not !== null) return false;
  const between = tokens.slice(one.last + 1, two.first).map(({ form }) => form);
  return /^(?:,|and|, and|or)(?: the)?$/.test(between.join(" "));
}
