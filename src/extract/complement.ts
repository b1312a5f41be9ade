import {
  ADVERB,
  AUXILIARY,
  BREAKS,
  CAPITAL,
  DETERMINER,
  PAPER,
  PEOPLE,
  PREPOSITION,
  SAYS,
  TIME,
} from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";
import {
  accuses,
  claimsThat,
  deniesWords,
  givesToll,
  isFinding,
  isToll,
  isWitness,
} from "./saysWhat.ts";
import { verbOf } from "./voiceVerbs.ts";

const ADDRESSEE = new Set(
  "a an the his her state local public private news national reporters journalists lawmakers parliament television tv radio agency conference agencies broadcaster newspaper daily channel station briefing media press him them us me it residents families by telephone phone meeting weekly magazine service mps".split(
    " ",
  ),
);

/** The last token before what the verb governs; null: it governs no words that could hold a number. */
export function complement(view: View, at: number, ceiling: number): number | null {
  const verb = verbOf(view, at);
  if (NEEDS.get(verb)?.(view, at, ceiling) === false) return null;
  if (
    verb === form(view, at) &&
    !is(view, at, SAYS) &&
    !/^(?:put|forecast)$/.test(verb) &&
    !isPlural(view, at)
  )
    return null;
  let last = at;
  if (verb === "tell" || verb === "inform") last = overAddressee(view, at, ceiling);
  while (last < ceiling && last < at + 16 && goesWithVerb(view, last + 1)) last += 1;
  return last;
}

type Need = (view: View, at: number, ceiling: number) => boolean;

const followedBy =
  (words: RegExp): Need =>
  (view, at) =>
    words.test(form(view, at + 1));

/** What must follow some verbs, so that they say something. */
const NEEDS: ReadonlyMap<string, Need> = new Map(
  (
    [
      ["deny reject dismiss refute dispute question contest doubt", deniesWords],
      ["find", isFinding],
      ["speak", followedBy(/^of$/)],
      ["boast", followedBy(/^(?:of|that|it|he|they)$/)],
      ["declare", followedBy(/^(?:that|there|the (?:death|toll))$/)],
      ["accuse", accuses],
      ["ask demand urge", followedBy(/^that$/)],
      ["publish release issue put place give raise revise lower", givesToll],
      ["claim", claimsThat],
      ["stand", isToll],
      ["see hear witness", isWitness],
    ] as const
  ).flatMap(([verbs, need]) => verbs.split(" ").map((verb): [string, Need] => [verb, need])),
);

/** A verb without an ending has a subject in the plural: not "a radio report". */
function isPlural(view: View, at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && is(view, last, ADVERB | AUXILIARY)) last -= 1;
  return (
    is(view, last, PEOPLE | PAPER | AUXILIARY) ||
    /s$|^(?:they|i|we|you|police|who|to|data|and)$/.test(form(view, last)) ||
    is(view, last, BREAKS | CAPITAL) ||
    last < at - 1
  );
}

const goesWithVerb = (view: View, at: number) =>
  is(view, at, TIME | ADVERB) ||
  (is(view, at, PREPOSITION) && is(view, at + 1, TIME)) ||
  form(view, at) === "that";

function overAddressee(view: View, at: number, ceiling: number): number {
  let last = at;
  for (let i = at + 1; i <= ceiling && i < at + 12; i++) {
    const more = is(view, i, CAPITAL) && !/^(?:A|An|The)$/.test(view.tokens[i]?.text ?? "");
    if (i > at + 1 && is(view, i, DETERMINER) && !is(view, i - 1, DETERMINER | PREPOSITION)) break;
    if (
      !more &&
      !ADDRESSEE.has(form(view, i)) &&
      !(form(view, i) === "in" && is(view, i + 1, CAPITAL))
    )
      break;
    last = i;
  }
  return last;
}
