import { adjective } from "./adjective.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { link, narrow, shareWhole } from "./links.ts";
import { type PlaceName, placeNames } from "./names.ts";
import { placeKey } from "./placeKey.ts";
import { isCompass, type PlaceType, placeType } from "./placeTypes.ts";
import { type Position, position } from "./position.ts";
import { shareTypes } from "./shareTypes.ts";
import type { Token } from "./tokens.ts";

/** A name that may be a place's, with what the words beside it say of it. */
export type Spot = PlaceName & {
  /** As printed, without a type word. */
  name: string;
  /** That by which names are equal (see placeKey). */
  key: string;
  /** What its type word says; null: it has none. */
  type: PlaceType | null;
  /** As printed with the type word after it: "Deir Ezzor province"; null: none after it. */
  typed: string | null;
  /** Offset of the direction before it: "north-eastern Syria"; null: none. */
  directed: number | null;
  /** That direction as printed, a capital at the start of a sentence included; null: none. */
  side: string | null;
  /** How sure its place in the sentence is one of a place: 2 as after "in", 1 perhaps, 0 no sign, -1 as a speaker's. */
  position: Position;
  /** The spot that the text puts it in; null: none. */
  inside: Spot | null;
  /** The spot that the text puts it near; null: none. */
  near: Spot | null;
  /** Country of the people before it: "the Greek island of Samos"; null: none. */
  owner: string | null;
  /** Whether it stands in the body of a report, and not in its title or beside it. */
  body: boolean;
  /** What it means, once that is settled; null: a people, or a place that the gazetteer does not know. */
  sense: Candidate | null;
  /** The last town named before it in the report; null: none. */
  prior: Candidate | null;
};

/** What names of places and peoples a text has, in order, and how each is set among the others. */
export function spots(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  isBody: (at: number) => boolean,
): Spot[] {
  const names: PlaceName[] = [];
  for (const name of placeNames(text, tokens, gazetteer).reverse())
    names.push(adjective(tokens, name, names.at(-1)));
  const found = names
    .reverse()
    .filter(({ not, people }) => not === null || people !== null)
    .map((name) => spot(text, tokens, trimmed(tokens, name), isBody(name.start)));
  shareTypes(tokens, found);
  found.forEach((one, i) => {
    link(tokens, one, found[i + 1]);
  });
  found.forEach((one, i) => {
    narrow(tokens, one, found[i + 1], found[i + 2]);
  });
  found.reduceRight<Spot | undefined>((next, one) => {
    shareWhole(tokens, one, next);
    return one;
  }, undefined);
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

/** A type word that a gazetteer has as a part of the name: "Anbar Province". */
const OWN_TYPE = /\s+(Province|Governorate|Prefecture|Oblast|District|State|River)$/;

function spot(text: string, tokens: readonly Token[], name: PlaceName, body: boolean): Spot {
  const { start, end, first, last } = name;
  const after = tokens[last + 1];
  const isTyped = end === tokens[last]?.end && after !== undefined && !after.newline;
  const behind = isTyped && fitsType(name, after.form) ? placeType(after.form) : null;
  const whole = text.slice(start, end);
  const [known] = name.candidates;
  const isName = known?.precision === "province" && known.name === whole;
  const own = first < last && !isName ? OWN_TYPE.exec(whole) : null;
  const direction = tokens[first - 1];
  const isDirected =
    body && direction && isCompass(direction.form) && tokens[first]?.newline === false;
  const bare = own ? whole.slice(0, own.index) : whole;
  return {
    start,
    end,
    first,
    last,
    candidates: name.candidates,
    not: name.not,
    people: name.people,
    name: bare,
    key: placeKey(bare),
    type:
      (own ? placeType(own[1]?.toLowerCase() ?? "") : null) ??
      behind ??
      ahead(tokens, name) ??
      explained(tokens, last),
    typed: own ? whole : behind !== null && after ? text.slice(start, after.end) : null,
    directed: isDirected ? direction.start : null,
    side: isDirected ? direction.text : null,
    position: position(tokens, name),
    inside: null,
    near: null,
    owner: null,
    body,
    sense: null,
    prior: null,
  };
}

/** "The Red Sea port" is no name of the sea, nor "Syria border" of a country. */
function fitsType({ candidates }: PlaceName, form: string): boolean {
  const precision = candidates[0]?.precision;
  if (precision === "water" && !candidates.some((one) => one.precision === "province"))
    return placeType(form) === "water";
  return precision !== "country" || candidates.length > 1;
}

/** The type before a name: "the town of X", "the cities of X", "River X"; "a district of X", "the provinces of Syria": not X. */
function ahead(tokens: readonly Token[], { first, candidates }: PlaceName): PlaceType | null {
  const [one, two, three] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  if (/^(?:River|Lake|Mount|Camp)$/.test(one?.text ?? "")) return placeType(one?.form ?? "");
  if (one?.form !== "of" || two === undefined) return null;
  const type = placeType(two.form);
  if (candidates[0]?.precision === "country" && two.form.endsWith("s") && type !== "nation")
    return null;
  if (type === "city" && two.form === "capital") return null;
  return type === "part" || type === "area" || /^an?$/.test(three?.form ?? "") ? null : type;
}

/** The type that an apposition gives: "X, a village west of". */
function explained(tokens: readonly Token[], last: number): PlaceType | null {
  if (tokens[last + 1]?.form !== "," || !/^(?:an?|the)$/.test(tokens[last + 2]?.form ?? ""))
    return null;
  const types = [3, 4].map((step) => placeType(tokens[last + step]?.form ?? ""));
  return types.find((type) => type !== null && type !== "water") ?? null;
}
