import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Verb } from "./verbs.ts";

/** Whether a saying is itself the news: the lead of a report that tells of a study and of nothing else with a date. */
export function isNews(
  { tokens, sentences }: Reading,
  { sentence, times }: SentenceParts,
  verb: Verb,
  time: TimeSpan,
): boolean {
  if (sentences[sentence.index - 1]?.story === sentence.story) return false;
  if (times.some((other) => other !== time && other.edtf !== null)) return false;
  for (let at = Math.max(sentence.opens, verb.first - REACH); at <= verb.first + REACH; at += 1)
    if (STUDIES.has(tokens[at]?.form ?? "")) return true;
  return false;
}

const REACH = 6;
const STUDIES = new Set(
  "think-tank thinktank think report study survey researchers watchdog commission inquiry analysts charity audit scientists".split(
    " ",
  ),
);
