import { CLOSERS, type CountedNoun } from "./countedNoun.ts";
import { isPlural } from "./measureNouns.ts";
import { INTRANSITIVE, OBJECT_VERBS, STATES } from "./measureVerbs.ts";
import { form, isCapital } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { statePhrase } from "./statePhrases.ts";
import { eitherState, stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";
import type { Token } from "./tokens.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const AUXILIARIES = list(
  `was were is are been be being had has have having may might could can must will would should to also still all both
  either reportedly allegedly later then now already feared believed presumed thought said reported known confirmed found
  declared pronounced listed left seriously critically slightly badly severely lightly fatally not since either got get
  went gone go remained remain remains shot stabbed beaten burned burnt hacked stoned feared initially subsequently so
  immediately instantly together likely probably apparently officially put placed`,
);
const FINITE = list("was were is are had has have may might could can must will would should");
const RELATIVES = list(
  "who which that whom thought believed suspected estimated known accused feared",
);
const HALTS = list("when after as while because before since although though until if whereas");
const ASIDES = list(
  `including among some most many mostly mainly all aged who whom whose which one two three four five six seven eight nine ten
  both at half or officials police according the his her their`,
);
const SAYINGS = list("said says say reported added told according");
const INCLUDING = new Set("including among some most mostly mainly".split(" "));
const REACH = 30;
const ENDS = list("; : )");
const OPENERS = list(", ( – —");

/** The measure of the verb or state that what is counted is subject of: "22 were killed", "22 dead"; null: none. */
export function verbAfter(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
  prefer: "main" | "relative" = "main",
): string | null {
  const { tokens } = stretch;
  const from = noun === null ? span.next : noun.last + 1;
  const end = Math.min(stretch.last, from + REACH);
  if (noun?.isAnaphor && isNamed(tokens, noun, from)) return null;
  let [relative, isRelative]: [string | null, boolean] = [null, false];
  for (let at = from; at <= end; at += 1) {
    const word = form(tokens, at);
    const isHalt =
      ENDS.has(word) || (HALTS.has(word) && (at > from || noun === null) && !isRelative);
    const past = OPENERS.has(word) ? pastAside(stretch, at, end, noun === null) : at;
    if (isHalt || past === null || (at > from && hasOwn(stretch, at))) return relative;
    isRelative ||= RELATIVES.has(word);
    at = past;
    if (OPENERS.has(word) || RELATIVES.has(word)) continue;
    const state = stateAt(stretch, at, from);
    const isAside = noun === null ? state === "on board" : !isRelative && word.endsWith("ing");
    if (state !== null && isAside) relative ??= state;
    else if (state !== null && !isRelative && isWhole(tokens, noun, at, from)) relative ??= state;
    else if (state !== null && !isRelative)
      return prefer === "main" ? state : (relative ?? ofWhole(tokens, at, from, state));
    else if (state !== null) {
      if (prefer === "relative") return state;
      relative ??= state;
      isRelative = false;
    } else if (FINITE.has(word)) {
      const found = predicate(stretch, at, end);
      if (!isRelative && prefer === "relative")
        return relative ?? (found.measure && ofWhole(tokens, found.last, -1, found.measure));
      if (!isRelative) return found.measure ?? relative;
      relative ??= found.measure;
      isRelative = false;
      at = found.last;
    }
  }
  return relative;
}

/** "of the 19 people infected": which they are, and not what became of those counted. */
const isWhole = (tokens: readonly Token[], noun: CountedNoun | null, at: number, from: number) =>
  noun?.isPart === true &&
  !noun.isAnaphor &&
  at === from &&
  !INTRANSITIVE.has(form(tokens, at)) &&
  /ed$/.test(form(tokens, at));

/** "and 11 were hurt": another number with a verb of its own. */
function hasOwn({ tokens, opens }: Stretch, at: number): boolean {
  const other = opens.get(at);
  return other !== undefined && isPredicate(form(tokens, other.next));
}

const isPredicate = (word: string): boolean => STATES.has(word) || FINITE.has(word);

/** "two of the 12 people killed were", not "two of the 12 people died"; who "have returned" is of those who went. */
const ofWhole = (tokens: readonly Token[], at: number, from: number, state: string) =>
  state === "returned" || (at === from && !INTRANSITIVE.has(form(tokens, at))) ? state : null;

/** A state or participle that stands without auxiliary: "22 civilians killed in", "22 died", not "two gunmen killed 14". */
function stateAt(stretch: Stretch, at: number, from: number): string | null {
  const { tokens } = stretch;
  const word = form(tokens, at);
  const phrase = statePhrase(tokens, at);
  if (phrase !== null) return phrase;
  const state = STATES.get(word);
  if (state === undefined) return null;
  if (INTRANSITIVE.has(word)) return eitherState(tokens, at, state);
  const before = form(tokens, at - 1);
  if (at > from && before === "and" && OBJECT_VERBS.has(form(tokens, at - 2))) return null;
  return isActive(stretch, at + 1) ? null : eitherState(tokens, at, state);
}

const isActive = ({ tokens, opens }: Stretch, at: number): boolean => {
  const next = tokens[at];
  const number = opens.get(at);
  if (number !== undefined) return number.excluded === null;
  if (/^(?:last|this|so|alone|alive|dead)$/.test(next?.form ?? "")) return false;
  if (/^(?:the|a|an|their|his|her|its|several|dozens|hundreds|scores|many)$/.test(next?.form ?? ""))
    return true;
  return next?.kind === "word" && !CLOSERS.has(next.form) && !/ly$/.test(next.form);
};

/** "143 of them children, and 801 injured": what is named anew, or what stands behind a comma, has no verb of its own. */
const isNamed = (tokens: readonly Token[], noun: CountedNoun, at: number): boolean => {
  const next = tokens[at];
  if (!/^(?:them|whom|those|these|us|others|ones)$/.test(form(tokens, noun.head)))
    return !FINITE.has(next?.form ?? "");
  return (
    next?.kind === "word" &&
    (isPlural(next.form) || isCapital(tokens, at)) &&
    !CLOSERS.has(next.form) &&
    !STATES.has(next.form) &&
    statePhrase(tokens, at) === null &&
    !AUXILIARIES.has(next.form)
  );
};

/** "were carried out", "have been reported": of whatever is counted. */
const VAGUE = list(
  "carried reported recorded registered given taken confirmed seen verified exaggerated examined investigated disputed denied inflated doubted known listed counted",
);

/** What an auxiliary leads to: "were later found dead" → killed; "were from Dublin" → nothing. */
function predicate(
  stretch: Stretch,
  from: number,
  end: number,
): { measure: string | null; last: number } {
  const { tokens } = stretch;
  for (let at = from + 1; at <= Math.min(end, from + 8); at += 1) {
    const word = form(tokens, at);
    const state = statePhrase(tokens, at) ?? STATES.get(word);
    if (state !== undefined) return { measure: eitherState(tokens, at, state), last: at };
    if (word === "among")
      return { measure: stateBetween(stretch, at, Math.min(end, at + 8)), last: at };
    if (AUXILIARIES.has(word) || word === '"' || /ly$/.test(word)) continue;
    const passive = /^(?:been|were|was|are|being|be)$/.test(form(tokens, at - 1));
    const isNew =
      passive &&
      /(?:ed|wn|en)$/.test(word) &&
      word.length > 4 &&
      !isPlural(word) &&
      !VAGUE.has(word);
    const isRole = passive && /ed$/.test(word) && form(tokens, at + 1) === "as";
    const role = isRole ? form(tokens, at + 2) : "";
    return { measure: isPlural(role) ? role : isNew ? word : null, last: at };
  }
  return { measure: null, last: from };
}

/** Index of the comma or bracket that ends an aside opened at `at`; null: what stands there ends the clause. */
function pastAside(
  { tokens, opens }: Stretch,
  at: number,
  end: number,
  isBare: boolean,
): number | null {
  const open = form(tokens, at);
  const next = form(tokens, at + 1);
  if (open === "," && isBare && !INCLUDING.has(next)) return null;
  if (open === "(") return closing(tokens, at, end, /^\)$/);
  if (next === "and" && opens.has(at + 2)) return at + 1;
  const part = opens.get(at + 1);
  const isPart = part !== undefined && /^(?:them|whom)$/.test(form(tokens, part.next + 1));
  const isAside = ASIDES.has(next) || /^[A-Z]/.test(tokens[at + 1]?.text ?? "");
  const close = closing(tokens, at, end, open === "," ? /^,$/ : /^[–—]$/);
  const says = close !== null && SAYINGS.has(form(tokens, close - 1));
  const isClosed = isPart && close !== null && isPredicate(form(tokens, close + 1));
  if ((isAside || says || isClosed) && close !== null) return close;
  return opens.has(at + 1) ? at : null;
}

function closing(tokens: readonly Token[], at: number, end: number, sign: RegExp): number | null {
  for (let to = at + 1; to <= end; to += 1) if (sign.test(form(tokens, to))) return to;
  return null;
}
