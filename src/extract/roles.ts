import type { Role } from "../model/story.ts";
import { actorAt } from "./actors.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import type { Settled } from "./settled.ts";

const COMPARED =
  /(?:\b(?:size|area|population|length|width) of|\b(?:larger|bigger|smaller|longer|greater) than|\bas (?:large|big|small) as|\bcompared? (?:with|to)|\bunlike|\bsimilar to) (?:the )?(?:neighbouring )?$/;
const REACH = 6;

/** What part a place plays, as far as the words around it tell; "context" where they do not. */
export function roleOf(reading: Reading, name: Settled): Role {
  if (isDateline(reading, name)) return "dateline";
  const before = before_(reading, name.first);
  if (COMPARED.test(before)) return "comparison";
  const { sense, directed, first, last } = name;
  if (sense?.precision !== "country" || directed !== null) return "context";
  return actorAt(reading.tokens, { first, last, precision: "country" }) ? "actor" : "context";
}

function isDateline(reading: Reading, { first, start }: Settled): boolean {
  const sentence = sentenceAt(reading, first);
  const [from, to] = sentence?.story.placeRange ?? [0, 0];
  return (start >= from && start < to) || (sentence !== null && first < sentence.opens);
}

function before_({ tokens }: Reading, first: number): string {
  const words = tokens.slice(Math.max(0, first - REACH), first);
  const line = words.findLastIndex(({ newline }, i) => newline && i > 0);
  return words
    .slice(Math.max(0, line))
    .map(({ form }) => `${form} `)
    .join("");
}
