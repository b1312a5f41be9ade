import type { PlaceName } from "./names.ts";
import type { Token } from "./tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that may follow a country without making an adjective of its name: "US and", "US has", "US last week". */
const FUNCTION =
  set(`and or but nor as at by for from in into of on to with within without after before since until while
  when where which who that than then because if though although over under against between about amid during despite
  through via per not also still now again alone has have had is are was were will would could should may might can must
  does did do be been being itself however instead too a an the this these those his her its their last next this early
  late earlier later yesterday today monday tuesday wednesday thursday friday saturday sunday there here all both says
  say said told tells wants want plans began begins begun sent sends gave gives takes took made makes put puts led went
  goes came comes saw sees held holds kept keeps left leaves lost loses met meets built fought backs supports accuses
  denies claims remains became becomes hopes calls urges insists intends needs knew knows let set spent hit won cut got
  only ever never already recently reportedly allegedly currently first once twice so more most`);
/** Verbs of states: "the UK stands by", "the US welcomes". */
const STATE_VERBS =
  /^(?:stand|continue|welcome|condemn|consider|seek|offer|provide|believe|think|argue|expect|agree|refus|reject|demand|vow|warn|respond|recogni[sz]|regard|announc|deploy|launch|withdraw|pledg|promis|impos|threaten|start|stop|deplor|commit|share|work|help|recall|lead|play|face)e?s$/;
const NOUNS = set("armed based listed registered");
const SHORT =
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|UAE|U\.?A\.?E\.?|EU|United States|United Kingdom|European Union)$/;

const OF_A_STATE = new Set(
  "army military forces force government president embassy troops officials official ambassador senate senator congress navy air citizens citizen nationals national soldiers soldier marines marine treasury supreme attorney court dollars dollar delegation envoy territory house department intelligence secretary".split(
    " ",
  ),
);
/** "US and Russian-backed". */
const TIED = /-(?:backed|led|supported|allied|trained|funded|made|built|born|run)$/;
const isLong = ([first]: readonly string[]) => first === "United" || first === "European";

/** "US forces", "a UK minister": the name of a country as an adjective is a people and no place. */
export function adjective(
  tokens: readonly Token[],
  name: PlaceName,
  next: PlaceName | undefined,
): PlaceName {
  const country = name.candidates[0]?.country ?? null;
  const token = tokens[name.last];
  const after = tokens[name.last + 1];
  if (name.not !== null || !token || !after || token.end !== name.end) return name;
  if (
    /^[-\u2010\u2011]$/.test(after.text) &&
    !after.spaced &&
    tokens[name.last + 2]?.spaced === false
  )
    return { ...name, not: "compound", people: country };
  if (isListed(tokens, name, next)) return { ...name, not: "demonym", people: country };
  if (after.kind !== "word" || after.newline || !after.spaced) return name;
  const form = formsOf(tokens, name);
  if (!isShort(form)) return name;
  if (/^(?:and|or)$/.test(after.form) && TIED.test(tokens[name.last + 2]?.form ?? ""))
    return { ...name, not: "demonym", people: country };
  if (STATE_VERBS.test(after.form) && tokens[name.first - 1]?.form === "the") return name;
  if (FUNCTION.has(after.form) || (isLong(form) && !OF_A_STATE.has(after.form))) return name;
  if (/(?:[^e]ed|ly)$/.test(after.form) && !NOUNS.has(after.form)) return name;
  return { ...name, not: "demonym", people: country };
}

const formsOf = (tokens: readonly Token[], { first, last }: PlaceName) =>
  tokens.slice(first, last + 1).map(({ text }) => text);
const isShort = (form: readonly string[]) =>
  SHORT.test(form.join(form.length === 2 && form[1] !== "." ? " " : ""));

/** "U.S. and Iraqi troops", "U.S., U.K. and French ships": an adjective goes on with it. */
function isListed(tokens: readonly Token[], name: PlaceName, next: PlaceName | undefined): boolean {
  if (next?.not !== "demonym" || next.first !== name.last + 2) return false;
  const isAdjective = !/[^es]s$/.test(tokens[next.last]?.form ?? "");
  const joins = /^(?:and|or|,)$/.test(tokens[name.last + 1]?.form ?? "");
  return isAdjective && joins && isShort(formsOf(tokens, name));
}
