import {
  DECADES,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  UNITS,
  WEEKDAYS,
} from "./timeWords.ts";

/** Whether a time may begin with a word, as tokens compare it; of most words none does, and no rule is asked. */
export function opensTime(word: string): boolean {
  if (OPENERS.has(word)) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 0 && OPENERS.has(word.slice(0, hyphen));
}

const OPENERS: ReadonlySet<string> = new Set([
  ...[DECADES, MONTHS, ORDINALS, SEASONS, SMALL_NUMBERS, UNITS, WEEKDAYS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...SHORT_WEEKDAYS,
  ..."from between since starting beginning until till by before after".split(" "),
  ..."early late mid around about circa start middle end turn close earlier later".split(" "),
  ..."last past this current next coming upcoming that same following ensuing previous preceding final".split(
    " ",
  ),
  ..."overnight today tonight yesterday tomorrow a an few several many half".split(" "),
  ..."nearly almost some roughly over just only barely another approximately exactly more less at under up".split(
    " ",
  ),
]);
