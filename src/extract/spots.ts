import { adjective } from "./adjective.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type PlaceName, placeNames } from "./names.ts";
import { isCompass, type PlaceType, placeType } from "./placeTypes.ts";
import { position } from "./position.ts";
import type { Token } from "./tokens.ts";

/** A name that may be a place's, with what the words beside it say of it. */
export type Spot = PlaceName & {
  /** As printed, without a type word. */
  name: string;
  /** What its type word says; null: it has none. */
  type: PlaceType | null;
  /** As printed with the type word after it: "Deir Ezzor province"; null: none after it. */
  typed: string | null;
  /** Offset of the direction before it: "north-eastern Syria"; null: none. */
  directed: number | null;
  /** That direction as printed, a capital at the start of a sentence included; null: none. */
  side: string | null;
  /** How sure its place in the sentence is one of a place: 2 as after "in", 1 perhaps, 0 no sign. */
  position: 0 | 1 | 2;
  /** The spot that the text puts it in; null: none. */
  inside: Spot | null;
  /** Country of the people before it: "the Greek island of Samos"; null: none. */
  owner: string | null;
  /** Whether it stands in the body of a report, and not in its title or beside it. */
  body: boolean;
};

/** What names of places and peoples a text has, in order, and how each is set among the others. */
export function spots(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  isBody: (at: number) => boolean,
): Spot[] {
  const names = placeNames(text, tokens, gazetteer).map((name) => adjective(tokens, name));
  const found = names
    .filter(({ not, people }) => not === null || people !== null)
    .map((name) => spot(text, tokens, trimmed(tokens, name), isBody(name.start)));
  for (let i = 0; i < found.length; i += 1) link(tokens, found, i);
  return found;
}

/** An unknown run without the type word at its end: "Sunamganj District". */
function trimmed(tokens: readonly Token[], name: PlaceName): PlaceName {
  const last = tokens[name.last];
  if (name.candidates.length > 0 || name.people || name.first === name.last || !last) return name;
  const before = tokens[name.last - 1];
  if (placeType(last.form) === null || !before) return name;
  return { ...name, last: name.last - 1, end: before.end };
}

function spot(text: string, tokens: readonly Token[], name: PlaceName, body: boolean): Spot {
  const { start, end, first, last } = name;
  const after = tokens[last + 1];
  const isTyped = end === tokens[last]?.end && after !== undefined && !after.newline;
  const behind = isTyped ? placeType(after.form) : null;
  const [direction] = [tokens[first - 1]];
  const isDirected =
    body &&
    direction !== undefined &&
    isCompass(direction.form) &&
    tokens[first]?.newline === false;
  return {
    ...name,
    name: text.slice(start, end),
    type: behind ?? ahead(tokens, first),
    typed: behind !== null && after ? text.slice(start, after.end) : null,
    directed: isDirected ? direction.start : null,
    side: isDirected ? direction.text : null,
    position: position(tokens, name),
    inside: null,
    owner: null,
    body,
  };
}

/** The type before a name: "the town of X", "the cities of X", "River X"; of "a district of X" X is no district. */
function ahead(tokens: readonly Token[], first: number): PlaceType | null {
  const [one, two, three] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  if (/^(?:River|Lake|Mount|Camp)$/.test(one?.text ?? "")) return placeType(one?.form ?? "");
  if (one?.form !== "of" || two === undefined) return null;
  const type = placeType(two.form);
  if (type === "city" && two.form === "capital") return null;
  return type === "part" || type === "area" || /^an?$/.test(three?.form ?? "") ? null : type;
}

const REACH = 12;
const TYPE_WORDS =
  "province governorate state city town village district region county island camp area neighbourhood neighborhood township port suburb capital municipality";
const SIDES =
  "northern southern eastern western north south east west central north-eastern northeastern north-western northwestern south-eastern southeastern south-western southwestern northeast northwest southeast southwest coastal border neighbouring neighboring nearby far rural restive";
const any = (words: string) => `(?:${words.split(" ").join("|")})`;
const TYPED = any(TYPE_WORDS);
const SIDE = `(?:${any(SIDES)} )`;
const IN = "(?:in|of|within|inside)";
const BEFORE_WHOLE = new RegExp(
  `^(?:${TYPED} )?(?:, )?(?:(?:(?:an?|the) )?(?:\\S+ ){0,3}${TYPED} )?${IN} (?:the )?(?:(?:centre|center|north|south|east|west|heart|middle|outskirts) of )?(?:the )?${SIDE}{0,2}(?:${TYPED} of )?(?:the )?$`,
);
const OWNED = new RegExp(`^'?(?:s )?${SIDE}{0,3}(?:${TYPED} of )?$`);
const OF_PEOPLE = new RegExp(
  `^${SIDE}{0,2}(?:(?:capital|border|resort|port) )?(?:${TYPED} (?:of )?)?$`,
);

/** Ties a spot to the one after it: "Haflong in Assam", "Haflong, Assam", "Assam's Haflong", "the Indian state of Assam". */
function link(tokens: readonly Token[], found: Spot[], i: number): void {
  const [one, two] = [found[i], found[i + 1]];
  if (!one || !two || two.first - one.last > REACH || two.first <= one.last) return;
  const between = tokens.slice(one.last + 1, two.first);
  if (between.some(({ newline }) => newline) || tokens[two.first]?.newline) return;
  const words = between.map(({ form }) => `${form} `).join("");
  const owns = /['’]s?$/.test(tokens[one.last]?.text ?? "");
  if (one.people !== null) {
    if (one.not === "demonym" && two.people === null && OF_PEOPLE.test(words))
      two.owner = one.people;
  } else if (two.people !== null || one.not !== null || two.not !== null) return;
  else if (owns) {
    if (OWNED.test(words)) two.inside = one;
  } else if (BEFORE_WHOLE.test(words)) one.inside = two;
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
