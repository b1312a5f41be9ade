import { isRelative } from "./clauses.ts";
import { clauseWords } from "./clauseWords.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import { type LabelWord, labelText, labelWords, lowered, plain } from "./labelText.ts";
import { nounWords } from "./nounWords.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { Voice } from "./speech.ts";
import { subjectOf } from "./subjectOf.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isDenial } from "./verbKinds.ts";

/** What the label of an event depends on beside its words; place: id of its place. */
export type Told = { time: TimeSpan; rule: string; voice: Voice; place: string | null };

/** What happened in a few words of the text, as a headline has it: at most 80 characters, without time and stop. */
export function whatWords(
  context: Context,
  parts: SentenceParts,
  governor: Governor,
  told: Told,
): string {
  const { verb, noun } = governor;
  if (told.rule.endsWith("-as-news")) return saidWords(context, parts, governor, told);
  const words =
    verb === null
      ? nounWords(context, parts, noun ?? told.time.first, told)
      : clauseWords(context, parts, { ...governor, verb }, told);
  const name = nameOf(context, told.voice);
  if (name !== null && FIRST.has(words[0]?.text.toLowerCase() ?? ""))
    return labelText([...plain(`${name}:`), ...lowered(words)]);
  const isToldSo = verb === null || told.voice.stance !== "denies" || isDenial(verb.key);
  return isToldSo ? labelText(words) : labelText([...denial(context, told), ...lowered(words)]);
}

/** "We proposed a bill": who they are is said in front. */
const FIRST = new Set(["we", "our"]);

function denial(context: Context, { voice }: Told): LabelWord[] {
  const name = nameOf(context, voice);
  return plain(name === null ? "Denied:" : `${name} denied that`);
}

/** What a saying that is the news says, after who says it: "Think-tank: fighters could pose a threat". */
function saidWords(
  context: Context,
  parts: SentenceParts,
  { verb, clause }: Governor,
  told: Told,
): string {
  const { tokens } = context.reading;
  const who = verb && subjectOf(tokens, parts, clause, verb);
  const speaker =
    nameOf(context, told.voice) ?? (who ? labelText(labelWords(tokens, who, bareNoun)) : "Report");
  for (const content of parts.clauses) {
    const main = content.verbs.find(({ finite }) => finite);
    if (content === clause || !main || isRelative(content)) continue;
    if (subjectOf(tokens, parts, content, main) === null) break;
    const words = lowered(
      clauseWords(context, parts, { verb: main, noun: null, clause: content }, told),
    );
    const said = labelText([...plain(`${speaker}:`), ...words]);
    if (told.rule === "report-as-news" || DENIAL.test(said)) return said;
    return content.opener === "that"
      ? labelText([...plain(`${speaker} denied that`), ...words])
      : `${speaker}'s denial`;
  }
  return `${speaker}'s report`;
}

/** Whether words say themselves that something is not so. */
const DENIAL =
  /\b(?:no|not|never|nothing|nobody|false|untrue|baseless|den(?:y|ied|ies)|reject(?:s|ed)?)\b|n['’]t\b/i;

const bareNoun = (at: number, first: number, form: string) => at !== first || !ARTICLES.has(form);
const ARTICLES = new Set(["a", "an", "the"]);

function nameOf({ speech }: Context, { speaker }: Voice): string | null {
  if (speaker === null) return null;
  const name = speech.speakers.find(({ id }) => id === speaker)?.name;
  return name?.replace(/^(?:an?|the) /i, "") ?? null;
}
