import type { Context } from "./events.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Verb } from "./verbs.ts";

/** The rule by which a saying is itself the news: a denial, or the lead of a report that tells of a study; null: it is not. */
export function isNews(
  { reading, speech }: Context,
  { sentence, times, verbs }: SentenceParts,
  verb: Verb,
  time: TimeSpan,
): string | null {
  const { tokens, sentences } = reading;
  if (denies(speech, sentence, verbs, verb)) return "denial-as-news";
  if (sentences[sentence.index - 1]?.story === sentence.story) return null;
  const isNear = ({ first }: TimeSpan) => Math.abs(first - time.first) < REACH;
  if (times.some((other) => other !== time && other.edtf !== null && isNear(other))) return null;
  if (verb.key === "told" && isHeard(tokens, verb)) return "report-as-news";
  for (let at = Math.max(sentence.opens, verb.first - REACH); at <= verb.first + REACH; at += 1)
    if (STUDIES.has(tokens[at]?.form ?? "")) return "report-as-news";
  return null;
}

/** Whether what is said denies something. */
const denies = (
  { voiceAt }: Context["speech"],
  { opens }: SentenceParts["sentence"],
  verbs: SentenceParts["verbs"],
  saying: Verb,
): boolean =>
  [opens, ...verbs.filter((verb) => verb !== saying).map(({ last }) => last)].some(
    (token) => voiceAt(token).stance === "denies",
  );

/** "told lawmakers on Thursday", "told a committee of parliament". */
function isHeard(tokens: Context["reading"]["tokens"], { last }: Verb): boolean {
  for (let at = last + 1; at <= last + HEARERS; at += 1)
    if (HEARING.has(tokens[at]?.form ?? "")) return true;
  return false;
}

const HEARERS = 4;
const HEARING = new Set(
  "lawmakers parliament parliamentarians mps deputies senators legislators committee congress senate council assembly hearing inquiry".split(
    " ",
  ),
);
const REACH = 6;
const STUDIES = new Set(
  "think-tank thinktank think report study survey institute researchers watchdog commission inquiry analysts charity audit scientists".split(
    " ",
  ),
);
