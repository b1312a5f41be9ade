import type { PlaceName } from "./names.ts";
import { isCompass, placeType } from "./placeTypes.ts";
import type { Token } from "./tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SURE = set("in near outside inside around at towards across off");
const PERHAPS =
  set(`of to on from and between toward into over through via within reached entered struck hit captured
  recaptured seized retook left fled leaving entering reaching shook rocked bombed shelled stormed attacked besieged
  toward along above`);
const SAYS = set(
  "said told says added adds wrote tweeted announced warned argued claimed denied replied noted insisted",
);

/** How sure the words around a name are that it is a place's: 2 sure, 1 perhaps, 0 no sign, -1 rather a person. */
export function position(tokens: readonly Token[], { first, last }: PlaceName): -1 | 0 | 1 | 2 {
  let at = first - 1;
  while (at > first - 4 && (tokens[at]?.form === "the" || isCompass(tokens[at]?.form ?? "")))
    at -= 1;
  const before = tokens[at];
  const after = tokens[last + 1];
  if (SAYS.has(after?.form ?? "")) return -1;
  if (after && !after.newline && placeType(after.form) !== null && after.form === after.text)
    return 2;
  if (before === undefined) return 0;
  if (before.text !== before.form)
    return /^(?:In|Near|Outside|Around|From|Across)$/.test(before.text) ? 2 : 0;
  if (SURE.has(before.form)) return 2;
  if (before.form === "of" && placeType(tokens[at - 1]?.form ?? "") !== null) return 2;
  return PERHAPS.has(before.form) ? 1 : 0;
}
