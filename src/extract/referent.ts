import type { Context } from "./events.ts";
import { type LabelWord, labelWords } from "./labelText.ts";
import { mentionsIn } from "./mentionsIn.ts";
import { type SentenceParts, sentenceParts } from "./sentenceParts.ts";
import { type Phrase, subjectOf } from "./subjectOf.ts";
import { isSaying } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

/** The words that a pronoun stands for, as the sentences before name it; null: it is no pronoun, or nobody is sure. */
export function referent(
  context: Context,
  parts: SentenceParts,
  [first, last]: Phrase,
): LabelWord[] | null {
  const { reading } = context;
  const kind = first === last ? KINDS.get(reading.tokens[first]?.form ?? "") : undefined;
  if (!kind || isOfEither(reading.tokens, first)) return null;
  for (let back = 0; back <= BACK; back += 1) {
    const sentence = reading.sentences[parts.sentence.index - back];
    if (!sentence || sentence.story !== parts.sentence.story) return null;
    const ours = back === 0 ? parts : sentenceParts(reading, sentence, []);
    for (const clause of ours.clauses) {
      const verb = clause.verbs.find(({ finite }) => finite);
      if (!verb || verb.first >= first || isPast(ours, verb, first)) continue;
      const named = subjectOf(reading.tokens, ours, clause, verb);
      if (!named || named[1] >= first || kindOf(context, named) !== kind) continue;
      return labelWords(reading.tokens, named);
    }
  }
  return null;
}

/** "officials said the children were out when they": who says so, where others act between. */
const isPast = ({ verbs }: SentenceParts, verb: Verb, at: number): boolean =>
  isSaying(verb.key) &&
  verbs.some(({ first, finite }) => finite && verb.last < first && first < at);

/** "shot down the airliner after it took off": of what the clause before acts on as well as of who acts. */
const isOfEither = (tokens: Context["reading"]["tokens"], at: number): boolean =>
  tokens[at]?.form === "it" && /^(?:after|when|as|before)$/.test(tokens[at - 1]?.form ?? "");

const BACK = 1;

type Kind = "person" | "one" | "many" | "pronoun";

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["it", "one"],
  ["they", "many"],
]);

function kindOf({ reading: { tokens }, located }: Context, [first, last]: Phrase): Kind {
  const words = tokens.slice(first, last + 1);
  const of = words.findIndex(({ form }) => CHAINS.has(form));
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? { form: "", text: "" };
  if (words.length === 1 && PRONOUNS.has(head.form)) return "pronoun";
  if (words.some(({ form }) => form === "and") || MANY.test(head.form)) return "many";
  const isNamed = head.text !== head.form && head.text !== head.text.toUpperCase();
  if (!isNamed || words[0]?.form === "the") return "one";
  return mentionsIn(located.mentions, first, last).length > 0 ? "one" : "person";
}

const PRONOUNS = new Set(
  "he she it they we i you this that these those there who which".split(" "),
);
const CHAINS = new Set("of in on at from with for near".split(" "));
const MANY = /^(?:people|police|troops)$|[^sui]s$/;
