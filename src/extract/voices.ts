import type { Stance } from "../model/story.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Saying, Stretch } from "./sayings.ts";
import { KIND } from "./wordKinds.ts";

/** A stretch of a sentence in one voice. The later of two that overlap counts. */
export type Spoken = Stretch & {
  who: Phrase | null;
  /** The saying that names `who`: where it is null, the one whose subject speaks on. */
  via: Phrase | null;
  force: Stance;
  rule: string;
};

type Turn = { saying: Saying; who: Phrase | null; via: Phrase | null };

/** The voices that the sayings of a stretch give to its words, widest first. */
export function spoken(view: View, found: readonly Saying[], within: Stretch): Spoken[] {
  const turns: Spoken[] = [];
  let before = null as Turn | null;
  let closed = within.first;
  for (const saying of merged(found)) {
    const gap: number = before === null ? within.first : before.saying.last + 1;
    const border: number | null = before === null ? null : borderBefore(view, saying, gap);
    const nested: boolean =
      before !== null &&
      border === null &&
      before.saying.reach === "after" &&
      saying.reach === "after";
    const same = saying.who === null;
    const who: Phrase | null = saying.inner ?? saying.who ?? before?.who ?? null;
    const accuses = same && before?.saying.rule === "accused";
    const force = accuses && saying.force === "asserts" ? "alleges" : saying.force;
    const via: Phrase | null = saying.inner
      ? (saying.who ?? before?.who ?? null)
      : same
        ? (before?.via ?? null)
        : nested
          ? (before?.who ?? null)
          : null;
    const base = { who, via, force, rule: saying.rule };
    if (saying.rule === "by" && before !== null && before.saying.reach === "after") {
      turns.push({
        ...base,
        via: before.who,
        first: pieceStart(view, saying.first, gap),
        last: saying.first - 1,
      });
      continue;
    }
    if (saying.reach === "around")
      closed = spreadBack(turns, base, { saying, border, gap, closed });
    else if (saying.reach === "before")
      turns.push({ ...base, first: pieceStart(view, saying.first, gap), last: saying.first - 1 });
    if (saying.reach !== "before")
      turns.push({ ...base, first: saying.last + 1, last: forceEnd(view, saying, within.last) });
    if (
      saying.reach !== "before" &&
      saying.force !== "asserts" &&
      saying.rule !== "accused" &&
      forceEnd(view, saying, within.last) < within.last
    )
      turns.push({
        ...base,
        force: "asserts",
        first: forceEnd(view, saying, within.last) + 1,
        last: within.last,
      });
    closed = saying.reach === "around" ? saying.last + 1 : closed;
    before = { saying, who, via };
  }
  return turns;
}

/** "Reuters, citing officials, said": one saying with both. */
function merged(found: readonly Saying[]): Saying[] {
  const all: Saying[] = [];
  for (const saying of found) {
    const before = all.at(-1);
    if (
      saying.rule === "citing" &&
      saying.who === null &&
      before &&
      before.inner === null &&
      before.who
    ) {
      all[all.length - 1] = {
        ...before,
        inner: saying.inner,
        last: before.reach === "after" ? before.last : saying.last,
      };
      continue;
    }
    if (before?.rule === "citing" && before.who === null && saying.who && saying.inner === null) {
      all[all.length - 1] = { ...saying, inner: before.inner };
      continue;
    }
    all.push(saying);
  }
  return all;
}

type Place = { saying: Saying; border: number | null; gap: number; closed: number };

/** Gives the words before "…, X said" to X; where no clause of its own begins there, X relays who spoke before. */
function spreadBack(
  turns: Spoken[],
  base: Omit<Spoken, "first" | "last">,
  { saying, border, gap, closed }: Place,
): number {
  const relays =
    turns.length > 0 && border === null && gap > closed && turns.at(-1)?.rule !== "counts";
  if (!relays) {
    turns.push({ ...base, first: border === null ? closed : border + 1, last: saying.first - 1 });
    return saying.last + 1;
  }
  const prior = turns.at(-1);
  if (prior && prior.via === null && prior.who !== null) prior.via = base.who;
  return saying.last + 1;
}

const STRONG = /^(?:but|while|whereas|although|though|;|—|–)$/;

/** The word between two sayings at which the second's own words begin; null: none. */
function borderBefore(view: View, saying: Saying, gap: number): number | null {
  let weak: number | null = null;
  for (let i = saying.first - 1; i >= gap && saying.first - i < 60; i--) {
    if (STRONG.test(form(view, i))) return i;
    if (
      weak === null &&
      form(view, i) === "and" &&
      (form(view, i - 1) === "," || saying.reach !== "around")
    )
      weak = i;
    if (
      weak === null &&
      i === saying.first - 1 &&
      form(view, i) === "," &&
      saying.reach === "after" &&
      saying.rule === "said"
    )
      weak = i;
  }
  return weak;
}

function pieceStart(view: View, at: number, floor: number): number {
  let first = at - 1;
  while (
    first > floor &&
    !is(view, first - 1, KIND.breaks | KIND.contrast) &&
    !/^(?:than|and)$/.test(form(view, first - 1))
  )
    first -= 1;
  return first;
}

/** Where what a denial governs ends: at a dash, "but", or a further verb of the same subject. */
function forceEnd(view: View, { last, force, first, reach, rule }: Saying, end: number): number {
  if (rule === "accused") {
    for (let i = last + 1; i < end; i++) if (form(view, i + 1) === ",") return i;
    return end;
  }
  if (force !== "denies" && force !== "doubts") return end;
  for (let i = (reach === "around" ? last : Math.max(first, last)) + 1; i <= end; i++)
    if (
      /^(?:;|—|–|but|saying|adding|instead)$/.test(form(view, i)) ||
      (form(view, i) === "and" && is(view, i + 1, KIND.says | KIND.counts))
    )
      return i - 1;
  return end;
}
