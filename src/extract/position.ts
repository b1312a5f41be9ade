import { isExample } from "./isExample.ts";
import type { PlaceName } from "./names.ts";
import { isCompass, placeType } from "./placeTypes.ts";
import type { Token } from "./tokens.ts";

/** How sure the words around a name are that it is a place's: 2 sure, 1 perhaps, 0 no sign, -1 rather a person's. */
export type Position = -1 | 0 | 1 | 2;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SURE = set("in near outside inside around at towards across off");
const PERHAPS =
  set(`of to on from and between toward into over through via within reached entered struck hit captured
  recaptured seized retook left fled leaving entering reaching shook rocked bombed shelled stormed attacked besieged
  along above`);
const SAYS = set(
  "said told says added adds wrote tweeted announced warned argued claimed denied replied noted insisted",
);
const OPENS = new Set("In At Near Outside Around From Across".split(" "));

export function position(tokens: readonly Token[], name: PlaceName): Position {
  const led = before(tokens, name);
  const after = tokens[name.last + 1];
  if (after && !after.newline && placeType(after.form) !== null && after.form === after.text)
    return 2;
  return led === 0 && goesOn(tokens[name.last], after) ? -1 : led;
}

function before(tokens: readonly Token[], { first }: PlaceName): 0 | 1 | 2 {
  let at = first - 1;
  const skips = (form: string) => form === "the" || isCompass(form);
  while (at > first - 4 && skips(tokens[at]?.form ?? "")) at -= 1;
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.text !== token.form) return OPENS.has(token.text) ? 2 : 0;
  if (SURE.has(token.form) || isExample(tokens, at)) return 2;
  if (token.form === "of" && placeType(tokens[at - 1]?.form ?? "") !== null) return 2;
  return PERHAPS.has(token.form) ? 1 : 0;
}

/** Whether a verb of saying or another name follows: "Harrow said", "Zama Help". */
function goesOn(last: Token | undefined, after: Token | undefined): boolean {
  if (after === undefined || after.newline) return false;
  if (SAYS.has(after.form)) return true;
  const joins = after.spaced && /^[A-Z]/.test(after.text) && placeType(after.form) === null;
  return joins && last !== undefined && !/['’]/.test(last.text);
}
