import { possessive } from "./possessive.ts";
import type { Spot } from "./spots.ts";
import type { Token } from "./tokens.ts";

const REACH = 12;
const TYPE_WORDS =
  "province governorate state city town village district region county island camp area neighbourhood neighborhood township port suburb capital municipality department";
const SIDES =
  "northern southern eastern western north south east west central north-eastern northeastern north-western northwestern south-eastern southeastern south-western southwestern northeast northwest southeast southwest coastal border neighbouring neighboring nearby far rural restive";
const TYPES = new Set(TYPE_WORDS.split(" "));
const SIDE_WORDS = new Set(SIDES.split(" "));
/** The words between two spots, those of the two lists with a sign before them: that keeps the patterns small. */
const marked = (tokens: readonly Token[]) =>
  tokens
    .map(({ form }) => `${TYPES.has(form) ? "+" : SIDE_WORDS.has(form) ? "~" : ""}${form} `)
    .join("");

const TYPED = "\\+\\S+";
const SIDE = "(?:~\\S+ )";
const WHOLE = `(?:the )?${SIDE}{0,2}(?:${TYPED} of )?(?:the )?$`;
const PART = `^(?:${TYPED} )?(?:, )?(?:(?:(?:an?|the) )?(?:(?!and |or |, )\\S+ ){0,3}${TYPED} )?`;
const BEFORE_WHOLE = new RegExp(
  `${PART}(?:in|of|within|inside) (?:the )?(?:(?:cent(?:re|er)|~(?:north|south|east|west)|heart|middle|outskirts) of )?${WHOLE}`,
);
const DISTANCE = "(?:(?:about |some |around )?\\S+ (?:km|kilometres|kilometers|miles) )";
const NEARBY = new RegExp(
  `${PART}(?:(?:near|outside|close to) |${DISTANCE}?(?:just )?${SIDE}of |${DISTANCE}from )${WHOLE}`,
);
const OWNED = new RegExp(`^'?(?:s )?${SIDE}{0,3}(?:${TYPED} of )?$`);
const OF_PEOPLE = new RegExp(
  `^${SIDE}{0,2}(?:(?:\\+capital|~border|resort|\\+port|holiday) )?(?:${TYPED} (?:of )?)?$`,
);
const LISTED = /^(?:, |and |or |, and )$/;

/** Ties a spot to the one after it: "Haflong in Assam", "Haflong, Assam", "Assam's Haflong", "the Indian state of Assam". */
export function link(tokens: readonly Token[], one: Spot, two: Spot | undefined): void {
  if (!two || two.first - one.last > REACH || two.first <= one.last) return;
  const between = tokens.slice(one.last + 1, two.first);
  if (tokens[two.first]?.newline || between.some(({ newline }) => newline)) return;
  const words = marked(between);
  if (one.people !== null) {
    if (one.not === "demonym" && two.people === null && OF_PEOPLE.test(words))
      two.owner = one.people;
  } else if (one.not === null && two.not === null && two.people === null) {
    if (possessive(tokens[one.last]?.text ?? "") > 0) {
      if (OWNED.test(words)) two.inside = one;
    } else join(one, two, words);
  }
}

/** "Madougou, in Mali's Mopti region": it is in Mopti. */
export function narrow(
  tokens: readonly Token[],
  one: Spot,
  owner: Spot | undefined,
  part: Spot | undefined,
): void {
  if (!owner || one.inside !== owner || part?.inside !== owner || one.candidates.length > 1) return;
  if (possessive(tokens[owner.last]?.text ?? "") > 0) one.inside = part;
}

/** "Bunyakiri, Walikale and Masisi in eastern Congo": what holds the last of a list holds all of it. */
export function shareWhole(tokens: readonly Token[], one: Spot, two: Spot | undefined): void {
  if (!two?.inside || two.inside === one || one.inside || one.not !== null || two.not !== null)
    return;
  if (two.first <= one.last || two.first - one.last > 3) return;
  const between = tokens.slice(one.last + 1, two.first).map(({ form }) => `${form} `);
  const [wide] = one.candidates;
  const isWide = wide?.precision === "country" || wide?.precision === "province";
  if (LISTED.test(between.join("")) && !isWide) one.inside = two.inside;
}

function join(one: Spot, two: Spot, words: string): void {
  if (LISTED.test(words) && two.position < one.position) two.position = one.position;
  const [wide] = one.candidates;
  if (wide?.precision === "country" || wide?.precision === "water") return;
  if (BEFORE_WHOLE.test(words)) one.inside = two;
  else if (NEARBY.test(words)) one.near = two;
  else if (/^(?:\S+ )?, $/.test(words) && isApposed(one, two)) one.inside = two;
}

/** Whether "A, B" puts A in B: B is wider and may hold A. */
function isApposed(one: Spot, two: Spot): boolean {
  const isWider = two.candidates.some(
    ({ precision }) => precision === "country" || precision === "province",
  );
  if (!isWider) return false;
  if (one.candidates[0]?.precision === "country") return false;
  if (one.candidates.length === 0) return true;
  return one.candidates.some((a) =>
    two.candidates.some(
      (b) =>
        a.country === b.country &&
        (b.precision === "country" || (b.precision === "province" && a.precision !== "province")),
    ),
  );
}
