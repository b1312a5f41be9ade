import { CLOSERS, type CountedNoun, type Opens } from "./countedNoun.ts";
import { isPlural } from "./measureNouns.ts";
import { INTRANSITIVE, OBJECT_VERBS, STATES } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Token } from "./tokens.ts";

/** What of a sentence the search for a verb may read. */
export type Stretch = {
  tokens: readonly Token[];
  /** Indices of the first and last token of the sentence, both inclusive. */
  first: number;
  last: number;
  /** A verb before one of these is active. */
  opens: Opens;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const FILLERS = list(
  'also another a an the further additional all its their his her some any even both only just already about of those these " some',
);

/** The measure of the verb whose object a number opens: "killed at least 22", "the killing of 22"; null: none. */
export function verbBefore({ tokens, first }: Stretch, { from }: NumberSpan): string | null {
  let at = from - 1;
  for (let n = 0; n < 3 && at >= first && FILLERS.has(form(tokens, at)); n += 1) at -= 1;
  const word = form(tokens, at);
  const measure = at < first ? undefined : OBJECT_VERBS.get(word);
  if (measure === undefined) return phraseBefore(tokens, at);
  const other = form(tokens, at - 1) === "or" ? OBJECT_VERBS.get(form(tokens, at - 2)) : undefined;
  return other !== undefined && other !== measure ? pairOf(other, measure) : measure;
}

const pairOf = (a: string, b: string): string =>
  [a, b].sort().join() === "killed,wounded" ? "casualties" : b;

const PHRASES: ReadonlyMap<string, string> = new Map([
  ["pulled", "rescued"],
  ["trial", "on-trial"],
  ["death", "killed"],
  ["deaths", "killed"],
  ["bodies", "killed"],
  ["execution", "killed"],
  ["abduction", "kidnapped"],
  ["evacuation", "evacuated"],
  ["detention", "detained"],
  ["return", "returned"],
  ["deportation", "deported"],
  ["deployment", "deployed"],
  ["destruction", "destroyed"],
  ["handed over", "released"],
  ["handing over", "released"],
  ["taken away", "detained"],
  ["took away", "detained"],
  ["rounded up", "detained"],
  ["picked up", "detained"],
  ["carried off", "kidnapped"],
  ["made off with", "kidnapped"],
  ["brought out", "rescued"],
  ["let go", "released"],
  ["laid off", "dismissed"],
]);

function phraseBefore(tokens: readonly Token[], at: number): string | null {
  const word = form(tokens, at);
  if (word === "lives" || (word === "of" && form(tokens, at - 1) === "lives")) return "killed";
  if (word === "hostage" && /^(?:tak|took|hold|held)/.test(form(tokens, at - 1)))
    return "kidnapped";
  const pair = PHRASES.get(`${form(tokens, at - 1)} ${word}`);
  if (pair !== undefined) return pair;
  if (word === "dead" && /^sh[oo]+t/.test(form(tokens, at - 1))) return "killed";
  const isOf = word === "pulled" || form(tokens, at + 1) === "of";
  return isOf ? (PHRASES.get(word) ?? null) : null;
}

const AUXILIARIES = list(
  `was were is are been be being had has have having may might could can must will would should to also still all both
  either reportedly allegedly later then now already feared believed presumed thought said reported known confirmed found
  declared pronounced listed left seriously critically slightly badly severely lightly fatally not since either got get
  went gone go remained remain remains shot stabbed beaten burned burnt hacked stoned feared initially subsequently so
  immediately instantly together likely probably apparently officially`,
);
const FINITE = list("was were is are had has have may might could can must will would should");
const RELATIVES = list("who which that whom thought believed suspected estimated");
const HALTS = list("when after as while because before since although though until if whereas");
const ASIDES = list(
  `including among some most many mostly mainly all aged who whom whose which one two three four five six seven eight nine ten
  both at half or officials police according the his her their`,
);
const SAYINGS = list("said says say reported added told according");
const INCLUDING = /^(?:including|among|some|most|mostly|mainly)$/;
const REACH = 30;

/** The measure of the verb or state that what is counted is subject of: "22 were killed", "22 dead"; null: none. */
export function verbAfter(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
  prefer: "main" | "relative" = "main",
): string | null {
  const { tokens, last } = stretch;
  const from = noun === null ? span.next : noun.last + 1;
  const end = Math.min(last, from + REACH);
  if (noun?.isAnaphor && isNamed(tokens, noun, from)) return null;
  let relative: string | null = null;
  let isRelative = false;
  for (let at = from; at <= end; at += 1) {
    const word = form(tokens, at);
    if (word === "," && noun === null && !INCLUDING.test(form(tokens, at + 1))) return relative;
    if (word === "," || word === "(" || word === "–" || word === "—") {
      const past = pastAside(stretch, at, end);
      if (past === null) return relative;
      at = past;
      continue;
    }
    if (/^[;:)]$/.test(word)) return relative;
    if (HALTS.has(word) && at > from && !isRelative) return relative;
    if (RELATIVES.has(word)) {
      isRelative = true;
      continue;
    }
    const state = stateAt(stretch, at, from);
    if (state !== null && !isRelative)
      return relative !== null && prefer === "relative" ? relative : state;
    if (state !== null) {
      if (prefer === "relative") return state;
      relative ??= state;
      isRelative = false;
    } else if (FINITE.has(word)) {
      const found = predicate(stretch, at, end);
      if (prefer === "relative" && relative !== null && !isRelative) return relative;
      if (found.measure !== null && !isRelative) return found.measure;
      relative ??= found.measure;
      if (!isRelative) return relative;
      isRelative = false;
      at = found.last;
    }
  }
  return relative;
}

/** A state or participle that stands without auxiliary: "22 civilians killed in", "22 died", not "two gunmen killed 14". */
function stateAt(stretch: Stretch, at: number, from: number): string | null {
  const { tokens } = stretch;
  const word = form(tokens, at);
  const double = doubleState(tokens, at);
  if (double !== undefined) return double;
  const state = STATES.get(word);
  if (state === undefined) return null;
  if (INTRANSITIVE.has(word)) return state;
  const before = form(tokens, at - 1);
  if (at > from && before === "and" && OBJECT_VERBS.has(form(tokens, at - 2))) return null;
  return isActive(stretch, at + 1) ? null : eitherState(tokens, at, state);
}

/** "killed or wounded", "dead and injured": both together. */
function eitherState(tokens: readonly Token[], at: number, state: string): string {
  const joins = /^(?:or|and)$/.test(form(tokens, at + 1));
  const other = joins ? STATES.get(form(tokens, at + 2)) : undefined;
  return other === undefined || other === state ? state : pairOf(other, state);
}

const isActive = ({ tokens, opens }: Stretch, at: number): boolean => {
  const next = tokens[at];
  if (opens.has(at)) return true;
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
    !CLOSERS.has(next.form) &&
    !STATES.has(next.form) &&
    doubleState(tokens, at) === undefined &&
    !AUXILIARIES.has(next.form)
  );
};

const doubleState = (tokens: readonly Token[], at: number): string | undefined => {
  const [word, next] = [form(tokens, at), form(tokens, at + 1)];
  if (word === "taken" && next === "hostage") return "kidnapped";
  if ((word === "taken" || word === "carried") && next === "away") return "detained";
  if (word === "taken" && next === "into") return "detained";
  if (word === "carried" && next === "off") return "kidnapped";
  if (word === "held" && next === "up") return undefined;
  if (word === "on" && next === "trial") return "on-trial";
  if (word === "go" || word === "gone" || word === "went" || word === "come" || word === "came")
    return next === "home" && word === "go"
      ? undefined
      : next === "to" && !/^(?:fight|join|wage)/.test(form(tokens, at + 2))
        ? undefined
        : GOINGS.get(next);
  if (word === "left" && (form(tokens, at + 2) === "for" || form(tokens, at + 3) === "for"))
    return "travelled";
  if (
    /^(?:take|taken|took|taking|sought|found|seeking)$/.test(word) &&
    /^(?:refuge|shelter)$/.test(next)
  )
    return "displaced";
  if (word === "among" && next === "the") return STATES.get(form(tokens, at + 2));
  if ((word === "on" && next === "board") || word === "aboard") return "on board";
  if (word === "awaiting" && next === "trial") return "on-trial";
  if ((word === "back" || word === "home") && BEING.test(form(tokens, at - 1))) return "returned";
  if (word === "leave" || word === "left" || word === "lost" || word === "lose")
    return LEAVINGS.get(form(tokens, at + 2));
  if (word === "fighting" && next === "for") return "wounded";
  if (word === "brought" && (next === "out" || next === "ashore")) return "rescued";
  if (word === "let" && next === "go") return "released";
  if (word === "still" && next === "inside") return "trapped";
  if (word === "in" && CONDITIONS.has(next)) return CONDITIONS.get(next);
  if (word === "under" && next === "the") return BURIED.get(form(tokens, at + 2));
  return undefined;
};
const GOINGS: ReadonlyMap<string, string> = new Map([
  ["missing", "missing"],
  ["back", "returned"],
  ["home", "returned"],
  ["to", "travelled"],
]);
const BEING = /^(?:were|was|are|is|been|be|still|now|already)$/;
const LEAVINGS: ReadonlyMap<string, string> = new Map([
  ["homes", "displaced"],
  ["houses", "displaced"],
  ["lives", "killed"],
]);
const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ["custody", "detained"],
  ["prison", "detained"],
  ["jail", "detained"],
  ["detention", "detained"],
  ["captivity", "kidnapped"],
  ["need", "in need"],
  ["hospital", "hospitalised"],
]);
const BURIED: ReadonlyMap<string, string> = new Map(
  ["rubble", "debris", "concrete", "ruins", "wreckage", "mud"].map((word) => [word, "missing"]),
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
    const state = doubleState(tokens, at) ?? STATES.get(word);
    if (state !== undefined) return { measure: eitherState(tokens, at, state), last: at };
    if (AUXILIARIES.has(word) || /ly$/.test(word)) continue;
    const passive = /^(?:been|were|was|are|being|be)$/.test(form(tokens, at - 1));
    const isNew = passive && /(?:ed|wn|en)$/.test(word) && word.length > 4;
    const role = isNew && form(tokens, at + 1) === "as" ? form(tokens, at + 2) : "";
    return { measure: isPlural(role) ? role : isNew ? word : null, last: at };
  }
  return { measure: null, last: from };
}

/** Index of the comma or bracket that ends an aside opened at `at`; null: what stands there ends the clause. */
function pastAside({ tokens, opens }: Stretch, at: number, end: number): number | null {
  const open = form(tokens, at);
  const next = form(tokens, at + 1);
  if (open === "(") return closing(tokens, at, end, /^\)$/);
  if (next === "and" && opens.has(at + 2)) return at + 1;
  const isAside = ASIDES.has(next) || /^[A-Z]/.test(tokens[at + 1]?.text ?? "");
  const close = closing(tokens, at, end, open === "," ? /^,$/ : /^[–—]$/);
  const says = close !== null && SAYINGS.has(form(tokens, close - 1));
  if ((isAside || says) && close !== null) return close;
  return opens.has(at + 1) ? at : null;
}

function closing(tokens: readonly Token[], at: number, end: number, sign: RegExp): number | null {
  for (let to = at + 1; to <= end; to += 1) if (sign.test(form(tokens, to))) return to;
  return null;
}

/** The first state or participle among the tokens from `from` to `to`; null: none. */
export function stateBetween({ tokens }: Stretch, from: number, to: number): string | null {
  for (let at = from; at <= to; at += 1) {
    const state = doubleState(tokens, at) ?? STATES.get(form(tokens, at));
    if (state !== undefined) return eitherState(tokens, at, state);
  }
  return null;
}
