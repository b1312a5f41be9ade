import { isPastForm } from "./pastForms.ts";
import type { Token } from "./tokens.ts";

const list = (words: string) => new Set(words.split(" "));
/** Words after which a past form describes what follows: "the besieged town", "by armed men". */
const BEFORE_ADJECTIVE = list(
  "the a an this these those its his her their our my any some no every each of with from for against to among between on in at by near most many several other few",
);
const AFTER_ADJECTIVE = list(
  "on in at by the a an for to from with during and when after near as ,",
);

/** Whether the token at an index is a past form that acts as a verb. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isLower(token) || !isPastForm(token.form) || token.form.includes("-"))
    return false;
  const before = tokens[at - 1];
  if (!before || token.form === "said") return true;
  if (before.form.endsWith("'s") && before.form !== "it's") return false;
  if (BEFORE_ADJECTIVE.has(before.form)) return false;
  if (before.form.endsWith("ly") && BEFORE_ADJECTIVE.has(tokens[at - 2]?.form ?? "")) return false;
  if (before.kind !== "number" || /^(?:19|20)\d\d$/.test(before.text)) return true;
  const after = tokens[at + 1];
  if (after?.kind !== "word" || AFTER_ADJECTIVE.has(after.form)) return true;
  const lead = tokens[at - 2];
  const isName = before.text.includes(".") || (lead?.kind === "word" && !isLower(lead));
  return !isLower(after) && isName;
}

const NOUN_GERUND = list(
  "building morning evening meeting bombing shelling fighting killing shooting hearing briefing stabbing ramming crossing something nothing anything everything during according following including being ceiling spring ring king string housing training spending funding trading rating landing missing remaining leading ongoing",
);
const LEADS_GERUND = list("after before while by since when without ,");

/** Whether the token at an index is an "-ing" form that acts as a verb: "after breaking", ", killing 12". */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !token.form.endsWith("ing") || token.form.length < 5) return false;
  if (!isLower(token) || NO_GERUND.has(token.form) || token.form.includes("-")) return false;
  if (LEADS_GERUND.has(before.form))
    return !NOUN_GERUND.has(token.form) || isObject(tokens[at + 1]);
  return !NOUN_GERUND.has(token.form) && !BEFORE_ADJECTIVE.has(before.form);
}

const NO_GERUND = list("during according following including spring string something nothing");
const isObject = (token: Token | undefined) =>
  token !== undefined && (token.kind === "number" || BEFORE_OBJECT.has(token.form));
const BEFORE_OBJECT = list(
  "the a an at some several dozens hundreds more nearly about around one two three four five six seven eight nine ten",
);
/** Whether a word begins with a small letter. */
export const isLower = ({ text, form }: Token): boolean =>
  text.charCodeAt(0) === form.charCodeAt(0);
