import type { Precision } from "../model/story.ts";
import { form } from "./neighbours.ts";
import { isPastForm } from "./pastForms.ts";
import type { Token } from "./tokens.ts";
import { isVoice } from "./wordKinds.ts";

/** From the first to the last token of a name, or of a list of them, and what they name. */
type NamedPlaces = { first: number; last: number; precision: Precision };

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const INSTITUTIONS =
  set(`government governments ministry ministries minister ministers president premier parliament army military navy
  troops forces leader leaders leadership king queen emir sultan regime authorities officials administration cabinet
  chancellor envoy envoys ambassador embassy commission diplomats coastguard guards intelligence losses ally allies
  president-elect junta rulers delegation negotiators foreign defence defense interior`);
const RULING = set(
  "government regime leadership administration president leader leaders king governor premier",
);
const ACTING =
  set(`began launched urged urges wants wanted demanded demands condemned condemns agreed agrees signed sent sends
  supports backs withdrew hopes offered refused refuses considers seeks sought held hold lead leads led took takes does do
  did will would must has have had regards expects plans prepares rules controls`);
const UNDERGOING =
  set(`recorded logged counted produced suffered experienced registered reported remained needed voted shared included
  ranked seen been had received emerged exported imported totalled averaged bordered located listed become lost saw fell came stood lay went experiencing suffering facing`);
const ADVERBS = set(
  "also not never already now since meanwhile long again still only both later then recently",
);
const OPENERS = set(
  "that after as while but when before if because which whom and said says since although",
);
const SHARED = new Set(
  "together along talks deal truce war agreement ceasefire relations ties treaty pact negotiations alliance aligned allied cooperation conflict".split(
    " ",
  ),
);
const TARGETED = /^(?:accus|blam|urg|warn|condemn|sanction)(?:e|ed|es|ing|s)?$/;

/**
 * Whether places stand for those who rule them; "institution" where a word right there says so: "Russia's defence
 * ministry", "the government in Asmara"; "party": "Baku denied", "signed by Iran"; null: neither. Looks no further than
 * a clause.
 */
export function actorAt(
  tokens: readonly Token[],
  { first, last, precision }: NamedPlaces,
): "institution" | "party" | null {
  const lead = leadOf(tokens, first);
  if (isInstitution(tokens, last, precision) || isRuled(tokens, lead, precision))
    return "institution";
  const isCountry = precision === "country";
  if (isCountry && isParty(tokens, lead)) return "party";
  return opensClause(tokens, lead) && acts(tokens, last + 1, !isCountry) ? "party" : null;
}

/** Index of the token before a name and its "both the". */
export function leadOf(tokens: readonly Token[], first: number): number {
  const lead = form(tokens, first - 1) === "the" ? first - 2 : first - 1;
  return form(tokens, lead) === "both" ? lead - 1 : lead;
}

const REACH = 4;

/** "Russia's defence ministry", "the Punjab government". */
function isInstitution(tokens: readonly Token[], last: number, precision: Precision): boolean {
  if (!form(tokens, last).endsWith("'s"))
    return /^(?:government|authorities|administration)$/.test(form(tokens, last + 1));
  if (precision !== "country") return false;
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.newline) return false;
    if (INSTITUTIONS.has(token.form)) return true;
  }
  return false;
}

/** "the leaders of South Korea", "the government in Asmara". */
function isRuled(tokens: readonly Token[], lead: number, precision: Precision): boolean {
  const link = form(tokens, lead);
  const head = form(tokens, lead - 1);
  if (link === "in") return /^(?:government|regime|army|military|leadership|ministry)$/.test(head);
  return link === "of" && ["country", "province"].includes(precision) && RULING.has(head);
}

/** "signed by Iran", "talks with Iran", "accused Iran". */
function isParty(tokens: readonly Token[], lead: number): boolean {
  const link = form(tokens, lead);
  if (link === "with" || link === "between") return SHARED.has(form(tokens, lead - 1));
  return link === "by" || link === "ally" || TARGETED.test(link);
}

function opensClause(tokens: readonly Token[], lead: number): boolean {
  const token = tokens[lead];
  if (!token || tokens[lead + 1]?.newline) return true;
  return (token.kind === "sign" && token.form !== ",") || OPENERS.has(token.form);
}

/** Whether a verb follows of which governments are the subject: "has closed", ", a member, denies". */
function acts(tokens: readonly Token[], from: number, strictly: boolean): boolean {
  let at = from;
  if (form(tokens, at) === ",") {
    const end = Array.from({ length: ASIDE }, (_, n) => at + 2 + n).find(
      (n) => form(tokens, n) === ",",
    );
    if (end === undefined) return false;
    at = end + 1;
  } else if (form(tokens, at) === "and") {
    at += form(tokens, at + 1) === "the" ? 2 : 1;
    for (let n = 0; n < 3 && /^[A-Z]/.test(tokens[at]?.text ?? ""); n += 1) at += 1;
  }
  let [aux, being] = [false, false];
  for (let n = 0; n < 4; n += 1, at += 1) {
    const word = form(tokens, at);
    being ||= BEING.has(word);
    const isAux = /^(?:has|have|had|will|would|must|does|do|did)$/.test(word) || BEING.has(word);
    if (!isAux && !ADVERBS.has(word)) break;
    aux ||= isAux;
  }
  const verb = form(tokens, at);
  if (UNDERGOING.has(verb) || (aux && tokens[at]?.kind !== "word")) return false;
  if (being) return !strictly && verb.endsWith("ing");
  if (aux) return !strictly && !/^(?:an?|the|no|some|more|be|to)$/.test(verb);
  return ACTING.has(verb) || isVoice(verb) || (!strictly && isPastForm(verb));
}

const ASIDE = 12;
const BEING = new Set("is are was were been be".split(" "));
