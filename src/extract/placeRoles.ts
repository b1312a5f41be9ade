import type { Precision, Role } from "../model/story.ts";
import { actorAt, leadOf } from "./actors.ts";
import { nounFamily, verbFamily } from "./eventNouns.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Located, PlaceMention } from "./located.ts";
import { isPerson } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import { isInside, isOpening, isSubject, listEnd } from "./placeLists.ts";
import { isCompass, placeType } from "./placeTypes.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { rolesTold, type Told } from "./rolesTold.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbKinds.ts";
import { isMaker, isVoice } from "./wordKinds.ts";

/** Places that stand in one list, or one alone. */
type Group = {
  all: readonly PlaceMention[];
  first: number;
  last: number;
  precision: Precision;
  /** Index of the token before it and its "the". */
  lead: number;
};

/** What part a place plays at each of its mentions, in their order, once figures and events are known. */
export function placeRoles(
  reading: Reading,
  { mentions, places }: Located,
  statements: readonly (FoundFigure | FoundEvent)[],
): Role[] {
  const { tokens } = reading;
  const precisions = new Map(places.map(({ id, precision }) => [id, precision]));
  const precisionOf = (place: string): Precision => precisions.get(place) ?? "region";
  const isLike = (one: PlaceMention, other: PlaceMention) =>
    (precisionOf(one.place) === "country") === (precisionOf(other.place) === "country");
  const told = rolesTold(reading, statements, precisionOf);
  const roles: Role[] = [];
  let struck = -1;
  for (let from = 0; from < mentions.length; ) {
    const all = mentions.slice(from, listEnd(tokens, mentions, from, isLike));
    const [{ first, place }, { last }] = [all[0], all.at(-1)] as [PlaceMention, PlaceMention];
    const lead = leadOf(tokens, first);
    const group = { all, first, last, lead, precision: precisionOf(place) };
    const isChained = struck >= 0 && isInside(tokens, struck + 1, first);
    const role = roleOf(reading, group, told, isChained);
    for (const { role: own } of all) roles.push(own === "context" || own === "actor" ? role : own);
    if (role === "event-location" || (isChained && group.precision === "country")) struck = last;
    else struck = -1;
    from += all.length;
  }
  return roles;
}

function roleOf(reading: Reading, group: Group, told: Told, isChained: boolean): Role {
  const { tokens } = reading;
  const { all, first, last, lead, precision } = group;
  const sentence = sentenceAt(reading, first);
  const index = sentence?.index ?? -1;
  if (isHome(tokens, lead, last)) return "origin";
  const acting = actorAt(tokens, group);
  if (acting === "institution") return "actor";
  const said = all.map(({ place, start }) => told.roles.get(`${place} ${start}`));
  if (said.includes("origin")) return "origin";
  if (isSeat(tokens, lead, last)) return "context";
  const isCountry = precision === "country";
  if (isCountry && told.moved.has(index) && isSubject(tokens, lead)) return "origin";
  if (said.includes("event-location")) return "event-location";
  if (acting) return "actor";
  const at = beforeType(tokens, lead);
  const where = LOCATIVE.has(form(tokens, at));
  if (!sentence) return "context";
  const listed = all.length > 1 && where && told.unplaced.has(index);
  const opens = told.happened.has(index) && isOpening(tokens, sentence.opens, first);
  if (opens && !(isCountry && told.placed.has(index))) return "event-location";
  if (isCountry) return "context";
  const struck = verbFamily(form(tokens, at)) === "harm" || (where && isStruck(tokens, at));
  return isChained || listed || struck || isLeft(tokens, lead) ? "event-location" : "context";
}

const LOCATIVE = new Set("in near at outside inside around across off between".split(" "));
const REACH = 7;

/** "an outbreak around Butembo", "had fired at a patrol in Aden". */
function isStruck(tokens: readonly Token[], lead: number): boolean {
  for (let at = lead - 1; at > lead - REACH; at -= 1) {
    const word = form(tokens, at);
    if (tokens[at]?.kind === "sign" || isSaying(word)) return false;
    if (nounFamily(word) === "harm" || verbFamily(word) === "harm") return true;
    if (tokens[at]?.newline) return false;
  }
  return false;
}

/** Index of the token before "the town of". */
function beforeType(tokens: readonly Token[], lead: number): number {
  if (form(tokens, lead) !== "of" || placeType(form(tokens, lead - 1)) === null) return lead;
  let at = lead - 2;
  while (at > lead - 5 && (form(tokens, at) === "the" || isCompass(form(tokens, at)))) at -= 1;
  return at;
}

/** "41 from Eritrea", "six of them from India", "tourists from Peru". */
function isHome(tokens: readonly Token[], lead: number, last: number): boolean {
  if (form(tokens, lead) !== "from" || form(tokens, last + 1) === "to") return false;
  for (let at = lead - 1; at > lead - REACH && tokens[at]?.kind !== "sign"; at -= 1)
    if (/^(?:back|return|repatriat|evacuat|rescu|flown|freed)/.test(form(tokens, at))) return false;
  const word = form(tokens, lead - 1);
  if (tokens[last + 1]?.kind === "number") return true;
  if (/^(?:came|come|coming|hailed)$/.test(word))
    return isPerson(form(tokens, lead - 2)) || COUNTED.has(form(tokens, lead - 2));
  return tokens[lead - 1]?.kind === "number" || isPerson(word) || COUNTED.has(word);
}

const COUNTED = new Set(
  "them each all both were are one two three four five six seven eight nine ten eleven twelve dozen others".split(
    " ",
  ),
);

/** "flown out of Aden", "crossed the Danube". */
const isLeft = (tokens: readonly Token[], lead: number): boolean =>
  form(tokens, lead) === "crossed" ||
  (form(tokens, lead) === "of" && form(tokens, lead - 1) === "out");

/** Where who speaks sits: ", a monitor in Lagos,", "diplomats in Tunis say", "told reporters in Goma". */
function isSeat(tokens: readonly Token[], lead: number, last: number): boolean {
  const at = beforeType(tokens, lead);
  const head = form(tokens, at - 1);
  if (!/^(?:in|at|of)$/.test(form(tokens, at)) || !(isMaker(head) || isPerson(head))) return false;
  const next = form(tokens, form(tokens, last + 1) === "," ? last + 2 : last + 1);
  if (isVoice(next)) return true;
  for (let n = 2; n < 6; n += 1) {
    const word = form(tokens, at - n);
    if (
      word === "told" ||
      word === "according" ||
      (word === "," && /^an?$/.test(form(tokens, at - n + 1)))
    )
      return true;
  }
  return false;
}
