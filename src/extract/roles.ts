import type { Role } from "../model/story.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import type { Settled } from "./settled.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ACTING =
  set(`said says has had have announced began launched accused denied warned urged called wants wanted
  demanded condemned rejected agreed signed sent supports supported backs backed blamed invaded attacked imposed
  threatened vowed pledged insisted claimed declared deployed withdrew summoned expelled welcomed confirmed hopes offered
  refused considers sees seeks sought hosted closed opened carried will would must did does`);
const COMPARED =
  /(?:\b(?:size|area|population|length|width) of|\b(?:larger|bigger|smaller|longer|greater) than|\bas (?:large|big|small) as|\bcompared? (?:with|to)|\bunlike|\bsimilar to) (?:the )?(?:neighbouring )?$/;
const BACKED =
  /(?:\b(?:backed|supported|funded|armed|allied|led|brokered|mediated|hosted|imposed|accused|blamed) (?:by|with)(?: its)?(?: \S+)?|\b(?:ally|allies|accused|blamed|between|including)) (?:the )?$/;
const REACH = 6;

/** What part a place plays, as far as the words around it tell; "context" where they do not. */
export function roleOf(reading: Reading, name: Settled): Role {
  if (isDateline(reading, name)) return "dateline";
  const before = before_(reading, name.first);
  if (COMPARED.test(before)) return "comparison";
  return isActor(reading, name, before) ? "actor" : "context";
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

/** A government named by its country: the subject of a verb, or who backs somebody. */
function isActor(
  { tokens }: Reading,
  { sense, first, last, directed }: Settled,
  before: string,
): boolean {
  if (sense?.precision !== "country" || directed !== null) return false;
  if (BACKED.test(before)) return true;
  const prior = tokens[first - 1]?.form === "the" ? tokens[first - 2] : tokens[first - 1];
  const opens =
    !prior ||
    prior.kind === "sign" ||
    /^(?:after|as|that|while|but|when|which|before|if|because)$/.test(prior.form);
  const next = tokens[last + 1];
  return opens && next !== undefined && (ACTING.has(next.form) || /[a-z]{3}ed$/.test(next.form));
}
