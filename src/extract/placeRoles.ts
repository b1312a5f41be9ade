import type { Precision, Role } from "../model/story.ts";
import { actorAt } from "./actors.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Located, PlaceMention } from "./located.ts";
import { isPerson } from "./measureNouns.ts";
import { isWithin, listEnd } from "./placeLists.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { rolesTold, type Told } from "./rolesTold.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbKinds.ts";
import { isMaker } from "./wordKinds.ts";

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
  const told = rolesTold(statements, precisionOf);
  const roles: Role[] = [];
  let struck = -1;
  for (let from = 0; from < mentions.length; ) {
    const all = mentions.slice(from, listEnd(tokens, mentions, from, isLike));
    const [{ first, place }, { last }] = [all[0], all.at(-1)] as [PlaceMention, PlaceMention];
    const lead = tokens[first - 1]?.form === "the" ? first - 2 : first - 1;
    const group = { all, first, last, lead, precision: precisionOf(place) };
    const isChained = struck >= 0 && isWithin(tokens, struck + 1, first);
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
  if (isHome(tokens, lead)) return "origin";
  const acting = actorAt(tokens, group);
  if (acting === "institution") return "actor";
  const said = all.map(({ place, start }) => told.roles.get(`${place} ${start}`));
  if (said.includes("origin")) return "origin";
  if (isSeat(tokens, lead, last)) return "context";
  if (said.includes("event-location")) return "event-location";
  const sentence = sentenceAt(reading, first);
  if (acting) return sentence && told.moved.has(sentence.index) ? "origin" : "actor";
  if (precision === "country" || !sentence) return "context";
  const opens = told.happened.has(sentence.index) && isWithin(tokens, sentence.opens, first);
  return isChained || opens || isLeft(tokens, lead) ? "event-location" : "context";
}

const form = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? "";

/** "41 from Eritrea", "six of them from India", "tourists from Peru". */
function isHome(tokens: readonly Token[], lead: number): boolean {
  if (form(tokens, lead) !== "from") return false;
  const head = tokens[lead - 1];
  if (head?.kind === "number" || isPerson(head?.form ?? "")) return true;
  return /^(?:them|each|came|come|coming|hailed|hails|all|both|were|are|is|was)$/.test(
    head?.form ?? "",
  );
}

/** "flown out of Aden", "crossed the Danube". */
const isLeft = (tokens: readonly Token[], lead: number): boolean =>
  form(tokens, lead) === "crossed" ||
  (form(tokens, lead) === "of" && form(tokens, lead - 1) === "out");

/** Where who speaks sits: ", a monitor in Lagos,", "diplomats in Tunis say", "told reporters in Goma". */
function isSeat(tokens: readonly Token[], lead: number, last: number): boolean {
  let at = lead;
  for (; at > lead - 4 && !/^(?:in|at)$/.test(form(tokens, at)); at -= 1);
  if (at === lead - 4 || !isMaker(form(tokens, at - 1))) return false;
  const next = form(tokens, last + 1) === "," ? last + 2 : last + 1;
  if (isSaying(form(tokens, next)) || /^(?:says|say|tells)$/.test(form(tokens, next))) return true;
  for (let n = 2; n < 6; n += 1) {
    const word = form(tokens, at - n);
    if (word === "told" || (word === "," && /^an?$/.test(form(tokens, at - n + 1)))) return true;
  }
  return false;
}
