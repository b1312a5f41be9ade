import { STARTERS } from "./abbreviations.ts";
import { COMMON } from "./nameWords.ts";
import type { Token } from "./tokens.ts";

/** What a word may be, as bits: what the rules on speech compare. */
export const KIND = {
  /** Says on its own that its subject speaks: "said". */
  says: 1,
  /** Says so of a subject that is a source: "counted", "put". */
  counts: 2,
  /** "saying", "adding": goes with the subject of the words before. */
  saying: 4,
  be: 8,
  auxiliary: 16,
  adverb: 32,
  /** "but", "while": a clause of its own follows. */
  contrast: 64,
  /** "that", "when": so does one that depends on the words before. */
  subordinate: 128,
  determiner: 256,
  preposition: 512,
  pronoun: 1024,
  /** A finite verb or a participle. */
  verb: 2048,
  /** What a person is: "spokesman". */
  role: 4096,
  /** What a body is: "ministry". */
  body: 8192,
  /** Several who speak: "officials". */
  people: 16384,
  /** What speaks in place of its maker: "report", "figures". */
  paper: 32768,
  /** What is said: "claim", "allegation". */
  claim: 65536,
  time: 131072,
  capital: 262144,
  possessive: 524288,
  /** A sign that ends a phrase. */
  breaks: 1048576,
  number: 2097152,
} as const;

const LISTS: readonly (readonly [kind: number, words: string])[] = [
  [
    KIND.says,
    "said says say told tells tell added adds warned warns announced announces stated explained explains noted notes insisted insists stressed acknowledged acknowledges admitted admits conceded concedes declared declares maintained maintains argued argues alleged alleges wrote writes tweeted testified recalled replied responded countered commented remarked asserted asserts affirmed reiterated repeated cautioned cautions informed clarified complained concluded concludes specified predicted predicts revealed reveals disclosed estimated estimates believes believe described describes fears",
  ],
  [
    KIND.counts,
    "reported reports report confirmed confirms confirm recorded records record registered registers documented documents counted counts count listed lists verified verifies tallied logged put puts placed showed shows show shown indicated indicates indicate suggested suggests suggest found finds claimed claims claim estimate projected projects forecast denied denies deny rejected rejects reject dismissed dismisses refuted refutes disputed disputes dispute questioned questions contested doubted doubts cited cites quoted quotes accused accuses raised revised lowered gave gives called calls published released issued spoke speaks promised pledged vowed stands stand stood suspect suspects fear believe believed suspected feared identified detected tracked blamed blames announce warn",
  ],
  [
    KIND.saying,
    "saying adding warning claiming confirming reporting noting estimating telling alleging denying putting stating insisting announcing arguing acknowledging explaining rejecting dismissing raising accusing listing counting recording citing quoting speaking",
  ],
  [KIND.be, "is are was were be been being isn't aren't wasn't weren't"],
  [
    KIND.auxiliary,
    "has have had will would could can may might must should do does did hasn't haven't hadn't won't didn't doesn't",
  ],
  [
    KIND.adverb,
    "also later earlier separately then repeatedly officially publicly previously subsequently further furthermore initially now today only again already still just ever even recently meanwhile however moreover additionally instead nevertheless therefore too anonymously jointly wrongly falsely briefly independently widely late early so both first originally earlier",
  ],
  [KIND.contrast, "but while whereas although though"],
  [
    KIND.subordinate,
    "that when because if since where which who whom whose until unless than what how why whether before after as",
  ],
  [
    KIND.determiner,
    "the a an its his her their this these those one another some several two three four five many most other",
  ],
  [
    KIND.preposition,
    "of for in at from with on to by into near inside outside under over during through across via about against among amid around between per within without following",
  ],
  [KIND.pronoun, "he she it they him them"],
  [
    KIND.verb,
    "died left hit fled fell took went came began struck shot broke rose saw made got led held won lost sent set ran hurt spread swept burnt sank drove kept met brought caught fought built lay stood threw became became drowned remain remains include includes need needs left stand stands",
  ],
  [
    KIND.role,
    "spokesman spokeswoman spokesperson official minister president premier governor mayor commander commissioner secretary chief head director general colonel major captain lieutenant sergeant superintendent inspector brigadier admiral marshal chairman chairwoman chairperson leader doctor surgeon nurse lawyer attorney prosecutor judge ambassador envoy coordinator representative administrator manager analyst expert researcher professor scientist activist campaigner journalist reporter correspondent witness resident survivor villager farmer teacher shopkeeper trader driver senator lawmaker mp congressman deputy officer chancellor pope bishop imam cleric priest king queen prince sheikh mr mrs ms dr gen col lt maj sgt capt gov sen rep prof brig adm man woman boy girl father mother brother sister rescuer volunteer member adviser aide diplomat source medic paramedic pilot coroner mediator founder economist epidemiologist geologist historian",
  ],
  [
    KIND.body,
    "ministry government agency authority police army military navy coalition observatory center centre institute institution university hospital council commission committee board office bureau directorate department service group organisation organization network ngo think-tank thinktank watchdog charity monitor federation union party opposition court parliament newspaper television tv radio channel media administration mission force forces command fund bank foundation association society company body directorate secretariat cabinet presidency embassy consulate team unit brigade division militia movement alliance front league clinic survey forecaster regulator operator firm airline prefecture municipality city-hall municipality house staff",
  ],
  [
    KIND.people,
    "officials authorities sources witnesses residents doctors medics nurses lawyers prosecutors activists campaigners experts analysts researchers scientists leaders rebels insurgents militants fighters troops spokesmen survivors villagers rescuers organisers organizers monitors observers diplomats reporters journalists media commanders soldiers officers investigators lawmakers ministers governors mayors aid-workers workers relatives families locals groups agencies ministries hospitals newspapers reports police eyewitnesses paramedics firefighters forecasters economists epidemiologists protesters organisers critics opponents traders farmers elders clerics volunteers inspectors engineers",
  ],
  [
    KIND.paper,
    "report reports figures data statistics statement study survey poll count tally toll estimate estimates census records document documents website bulletin update list database release assessment results returns tweet post article message account accounts dispatch numbers",
  ],
  [
    KIND.claim,
    "claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suggestion suggestions assertion assertions charge charges figure toll number statement accounts account estimate reports post posts",
  ],
];

const words = new Map<string, number>();
for (const [kind, list] of LISTS)
  for (const word of list.split(" ")) words.set(word, (words.get(word) ?? 0) | kind);

/** Whether a form in lower case may be one of some kinds, whatever stands around it. */
export const isKind = (form: string, kinds: number): boolean =>
  ((words.get(form) ?? 0) & kinds) !== 0;

/** Participles that stand before nouns more often than they are verbs. */
const ADJECTIVES = new Set(
  "armed retired unnamed injured wounded displaced united combined allied exiled deposed affected hundred red unidentified alleged so-called need speed indeed seed feed breed weed bed shed".split(
    " ",
  ),
);
const BREAK = /^[,;:.!?…"“”«»–—()[\]-]$/;

/** Words that are no part of a name where they stand first in a sentence. */
const SMALL =
  KIND.determiner |
  KIND.preposition |
  KIND.pronoun |
  KIND.adverb |
  KIND.subordinate |
  KIND.contrast |
  KIND.be |
  KIND.auxiliary;

/** The kinds of each token. */
export function wordKinds(tokens: readonly Token[]): Uint32Array {
  const small = new Set<string>();
  for (const { kind, text, form } of tokens) if (kind === "word" && text === form) small.add(form);
  const kinds = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    let own = kindOf(token);
    const opens = token.newline || /^[.!?"“”‘:;(–—-]$/.test(tokens[i - 1]?.text ?? "");
    if ((own & KIND.capital) !== 0 && opens && isCommon(token, tokens[i + 1], small))
      own = (own & ~KIND.capital) | (isVerb(token.form) ? KIND.verb : 0);
    kinds[i] = own;
  }
  return kinds;
}

/** Whether a capital is only that of a sentence. */
function isCommon(
  { form, text }: Token,
  next: Token | undefined,
  small: ReadonlySet<string>,
): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if (((words.get(form) ?? 0) & ~(KIND.says | KIND.counts)) !== 0 && !isName(next)) return true;
  return !isName(next) && (small.has(form) || COMMON.has(form) || STARTERS.has(form));
}

const isName = (token: Token | undefined) =>
  token?.kind === "word" && token.text !== token.form && token.text.length > 1;

function kindOf({ kind, text, form }: Token): number {
  if (kind === "number") return KIND.number;
  if (kind === "sign") return BREAK.test(text) ? KIND.breaks : 0;
  const owned = form.endsWith("'s") || form.endsWith("s'");
  const bare = owned ? form.slice(0, -2) : form;
  const own = (words.get(bare) ?? 0) | (owned ? KIND.possessive : 0);
  if (text.length > 1 && /^[A-Z][A-Z]+(?:['’]s)?$/.test(text)) return (own & ~SMALL) | KIND.capital;
  if (
    text.charAt(0) !== text.charAt(0).toLowerCase() ||
    /^(?:al|el|a[lnrsz]|dela)-[A-Z]/.test(text)
  )
    return (own & SMALL) === 0 ? own | KIND.capital : own;
  return own | (isVerb(form) ? KIND.verb : 0);
}

const isVerb = (form: string) =>
  form.length > 3 && form.endsWith("ed") && !form.includes("-") && !ADJECTIVES.has(form);
