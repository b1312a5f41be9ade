import { form, is, type View } from "./phrases.ts";
import { accuses, claimsThat, deniesWords, givesToll, isFinding, isToll } from "./saysWhat.ts";
import { KIND } from "./wordKinds.ts";

const ADDRESSEE =
  /^(?:a|an|the|his|her|state|local|public|private|news|national|reporters|journalists|lawmakers|parliament|television|tv|radio|agency|conference|agencies|broadcaster|newspaper|daily|channel|station|briefing|media|press|him|her|them|us|me|it|residents|families|by|telephone|phone|meeting|weekly|magazine|news|service|mps)$/;

/** The last token before what the verb governs; null: it governs no words that could hold a number. */
export function complement(view: View, at: number, ceiling: number): number | null {
  const verb = form(view, at);
  const needs = NEEDS.find(([verbs]) => verbs.test(verb))?.[1];
  if (needs && !needs(view, at, ceiling)) return null;
  let last = at;
  if (/^(?:told|tells|tell|telling|informed)$/.test(verb)) last = overAddressee(view, at, ceiling);
  while (last < ceiling && last < at + 16 && goesWithVerb(view, last + 1)) last += 1;
  return last;
}

type Need = (view: View, at: number, ceiling: number) => boolean;

const followedBy =
  (words: RegExp): Need =>
  (view, at) =>
    words.test(form(view, at + 1));

/** What must follow some verbs, so that they say something. */
const NEEDS: readonly (readonly [verbs: RegExp, needs: Need])[] = [
  [
    /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refuted|refutes|disputed?|disputes|question(?:s|ed)|contested|doubt(?:s|ed))$/,
    deniesWords,
  ],
  [/^(?:found|finds?)$/, isFinding],
  [/^(?:promised|pledged|vowed)$/, followedBy(/^to$/)],
  [/^sp(?:oke|eaks|eaking)$/, followedBy(/^of$/)],
  [/^declare[sd]$/, followedBy(/^(?:that|there|the (?:death|toll))$/)],
  [/^accus(?:ed|es|ing)$/, accuses],
  [
    /^(?:published|released|issued|puts?|putting|placed|gave|gives|raised|revised|lowered|raising)$/,
    givesToll,
  ],
  [/^claim(?:s|ed|ing)?$/, claimsThat],
  [/^st(?:ands?|ood)$/, isToll],
  [
    /^(?:report|record|count|list|claim|deny|reject|dismiss|show|confirm|register|estimate|say|tell|believe|fear|suspect|put|suggest|indicate|announce|warn|call)$/,
    isPlural,
  ],
];

/** A verb without an ending has a subject in the plural: not "a radio report". */
function isPlural(view: View, at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && is(view, last, KIND.adverb | KIND.auxiliary)) last -= 1;
  return (
    is(view, last, KIND.people | KIND.paper | KIND.auxiliary) ||
    /s$|^(?:they|i|we|you|police|who|to|data|and)$/.test(form(view, last)) ||
    is(view, last, KIND.breaks | KIND.capital) ||
    last < at - 1
  );
}

const goesWithVerb = (view: View, at: number) =>
  is(view, at, KIND.time | KIND.adverb) ||
  (is(view, at, KIND.preposition) && is(view, at + 1, KIND.time)) ||
  form(view, at) === "that";

function overAddressee(view: View, at: number, ceiling: number): number {
  let last = at;
  for (let i = at + 1; i <= ceiling && i < at + 12; i++) {
    const more = is(view, i, KIND.capital) && !/^(?:A|An|The)$/.test(view.tokens[i]?.text ?? "");
    if (
      i > at + 1 &&
      is(view, i, KIND.determiner) &&
      !is(view, i - 1, KIND.determiner | KIND.preposition)
    )
      break;
    if (
      !more &&
      !ADDRESSEE.test(form(view, i)) &&
      !(form(view, i) === "in" && is(view, i + 1, KIND.capital))
    )
      break;
    last = i;
  }
  return last;
}
