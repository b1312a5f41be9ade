import { endingAt } from "./endingAt.ts";
import { isSource } from "./isSource.ts";
import { BE, CAPITAL, PAPER, POSSESSIVE, SAYS, VERB } from "./kinds.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { phraseBefore } from "./phraseBefore.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Saying, Stretch } from "./sayings.ts";
import { around } from "./sourcePhrases.ts";

type Rule = (view: View, at: number, within: Stretch) => Saying | null;

export const PHRASES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    by: (view, at, { last }) => {
      const who = is(view, at - 1, VERB | SAYS) ? null : phraseAfter(view, at + 1, last);
      if (who === null || !is(view, who.last, PAPER)) return null;
      for (let i = who.first; i < who.last; i++)
        if (is(view, i, POSSESSIVE)) return around(at, who, "according-to");
      return null;
    },
    according: (view, at, { last }) => {
      if (form(view, at + 1) !== "to") return null;
      const who = phraseAfter(view, at + 2, last);
      return who && around(at, makerOf(view, who, last) ?? who, "according-to");
    },
    per: (view, at, { last }) => {
      if (/^(?:cent|day|week|month|year|capita|person|hour|annum)$/.test(form(view, at + 1)))
        return null;
      const who = form(view, at - 1) === "as" ? phraseAfter(view, at + 1, last) : null;
      return who && around(at, who, "according-to");
    },
    count: thinks,
    tally: thinks,
    estimate: thinks,
    estimates: thinks,
    figures: thinks,
    account: thinks,
    view: thinks,
    reckoning: thinks,
    estimation: thinks,
    opinion: thinks,
    words: thinks,
    citing: cites,
    quoting: cites,
    cited: citesSaying,
    quoted: citesSaying,
    cites: citesSaying,
    quotes: citesSaying,
  }),
);

/** "a report which the mission released": the mission; null: nobody made it. */
function makerOf(view: View, { last: paper }: Phrase, ceiling: number): Phrase | null {
  if (!is(view, paper, PAPER) || !/^(?:which|that)$/.test(form(view, paper + 1))) return null;
  for (let i = paper + 3; i <= ceiling && i < paper + 16; i++)
    if (is(view, i, VERB) && !is(view, i, CAPITAL)) return phraseBefore(view, i, paper + 2);
  return null;
}

/** "citing Y": whoever speaks relays it. */
function cites(view: View, at: number, { last }: Stretch): Saying | null {
  const inner = phraseAfter(view, at + 1, last);
  if (inner === null || !isSource(view, inner)) return null;
  return {
    first: at,
    last: inner.last,
    who: null,
    inner,
    reach: "around",
    force: "asserts",
    rule: "citing",
  };
}

/** "X cited Y's figures saying", "X quoted Y as saying", "Y was quoted by X as saying". */
function citesSaying(view: View, at: number, within: Stretch): Saying | null {
  if (is(view, at - 1, BE)) return quotedBy(view, at, within);
  const who = phraseBefore(view, at, within.first);
  const inner = phraseAfter(view, at + 1, within.last);
  if (who === null || inner === null) return null;
  const end = inner.aside ? inner.aside[1] + 1 : inner.last;
  const next = end + (form(view, end + 1) === "as" ? 2 : 1);
  if (
    !/^(?:saying|showing|that|which|telling|suggesting|putting|indicating)$/.test(form(view, next))
  )
    return null;
  return {
    first: who.first,
    last: next,
    who,
    inner,
    reach: "after",
    force: "asserts",
    rule: "citing",
  };
}

function quotedBy(view: View, at: number, within: Stretch): Saying | null {
  const who = phraseBefore(view, at - 1, within.first);
  if (who === null) return null;
  let last = at;
  let relay: Phrase | null = null;
  if (form(view, at + 1) === "by") {
    relay = phraseAfter(view, at + 2, within.last);
    last = relay?.last ?? at;
  }
  while (last < within.last && last < at + 24 && form(view, last + 1) !== "saying") last += 1;
  const base = { first: who.first, reach: "after", force: "asserts", rule: "quoted" } as const;
  if (form(view, last + 1) === "saying") last += 1;
  else return null;
  return relay === null
    ? { ...base, last, who, inner: null }
    : { ...base, last, who: relay, inner: who };
}

/** "by its own account": of whom the sentence is about. */
function ownAccount(view: View, at: number, { first, last }: Stretch): Saying | null {
  const isOwn = form(view, at - 1) === "own";
  const by = at - (isOwn ? 3 : 2);
  if (!/^(?:by|on|in)$/.test(form(view, by))) return null;
  const theirs = { first: by + 1, last: by + 1, aside: null };
  const opening = isOwn ? phraseAfter(view, at + 2, last) : theirs;
  const base = {
    who: by === first ? opening : null,
    inner: null,
    force: "asserts",
    rule: "according-to",
  } as const;
  return { first: by, last: at, reach: "around", ...base };
}

/** "in the view of Y", "by Y's reckoning": what Y thinks. */
function thinks(view: View, at: number, { first, last }: Stretch): Saying | null {
  const isOwn = /^(?:its|their|his|her)$/.test(
    form(view, at - (form(view, at - 1) === "own" ? 2 : 1)),
  );
  if (isOwn) return ownAccount(view, at, { first, last });
  const who =
    form(view, at + 1) === "of"
      ? phraseAfter(view, at + 2, last)
      : is(view, at - 1, POSSESSIVE)
        ? endingAt(view, at - 1, first)
        : null;
  if (who === null || !isSource(view, who)) return null;
  let from = Math.min(at - 1, who.first) - 1;
  while (from > at - 4 && form(view, at + 1) === "of" && !/^(?:in|by)$/.test(form(view, from)))
    from -= 1;
  return /^(?:in|by)$/.test(form(view, from))
    ? { ...around(from, who, "according-to"), last: Math.max(at, who.last) }
    : null;
}
