import { nounFamily } from "./eventNouns.ts";
import type { Governor } from "./governor.ts";
import type { PlaceMention } from "./located.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";

/**
 * How well a mention tells where something happens: 0 for "in Paris" or "struck Paris", more for "to Paris"; null: not at
 * all, as in "with Paris" or "President of France".
 */
export function locativeAt(
  { tokens }: Reading,
  parts: SentenceParts,
  governor: Governor,
  mention: PlaceMention,
  others: readonly PlaceMention[],
): number | null {
  const verbAt = (at: number) => parts.verbs.find(({ first, last }) => first <= at && at <= last);
  for (
    let at = mention.first - 1;
    at >= Math.max(mention.first - REACH, parts.sentence.opens);
    at -= 1
  ) {
    const form = tokens[at]?.form ?? "";
    const verb = verbAt(at);
    if (verb) return LOCUS.has(verb.key) ? 0 : null;
    if (form === "of") {
      const head = tokens[at - 1]?.form ?? "";
      if (TYPES.has(head)) continue;
      return nounFamily(head) !== null ? 0 : null;
    }
    const weight = PREPOSITIONS.get(form);
    if (weight !== undefined) return weight;
    if (form === "," || form === "and") {
      const listed = others.find((other) => other.last === at - 1 || other.last === at - 2);
      if (!listed) return isEventNoun(tokens, mention, governor) ? 0 : null;
      at = listed.first;
      continue;
    }
    if (tokens[at]?.kind === "sign") break;
  }
  return isEventNoun(tokens, mention, governor) ? 0 : null;
}

const REACH = 9;

/** "a Kabul car bombing", "the Paris attacks": the place is part of the event's name. */
function isEventNoun(
  tokens: Reading["tokens"],
  { last }: PlaceMention,
  { noun }: Governor,
): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (at === noun || nounFamily(token.form) !== null) return true;
  }
  return false;
}

const list = (words: string) => words.split(" ");
const PREPOSITIONS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...list(
    "in at near outside inside around across over above into onto on off throughout within along through under beneath below amid",
  ).map((word): [string, number] => [word, 0]),
  ...list("to toward towards from against").map((word): [string, number] => [word, 0.5]),
  ...list("with for by between among like as than about").map((word): [string, null] => [
    word,
    null,
  ]),
]);
const TYPES = new Set(
  list(
    "town city village district province state region island capital port north south east west centre center outskirts suburb suburbs neighbourhood neighborhood coast parts part most swathes area county township municipality side edge kilometres kilometers km miles governorate enclave republic territory department stronghold bastion northeast northwest southeast southwest top airport gulf bay sea valley much half all",
  ),
);
/** Verbs whose object is where it happened. */
const LOCUS = new Set(
  list(
    "struck hit shook captured entered left reached seized attacked bombed shelled besieged invaded devastated took retook recaptured overran stormed flooded battered pounded swept crossed visited occupied liberated surrounded targeted rocked ravaged destroyed raided approached controlled lost fled annexed inundated lashed blockaded toured evacuated",
  ),
);
