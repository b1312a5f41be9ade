import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";

/** Lines of a list that may stand under one heading. */
const LONGEST = 24;

/** What a line "Bulen: 12,400" counts, by "counts the displaced as follows:" over its list; null: it is none such. */
export function underHeading(
  { tokens, sentences }: Reading,
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
): Count | null {
  if (!isEntry(tokens, stretch.first, span)) return null;
  for (let back = 1; back <= LONGEST; back += 1) {
    const heading = sentences[sentence.index - back];
    if (heading?.story !== sentence.story) return null;
    if (form(tokens, heading.last) === ":") {
      const measure = stateBetween(stretch, heading.opens, heading.last);
      if (measure === null) return null;
      return { span, sentence, measure, unit: "people", who: null, before: null, rule: "listed" };
    }
    if (!isLine(tokens, heading)) return null;
  }
  return null;
}

const NAME = 6;

/** A name, a colon and the number, and nothing after it. */
const isEntry = (
  tokens: Reading["tokens"],
  first: number,
  { from, next, kind }: NumberSpan,
): boolean =>
  kind === "count" &&
  form(tokens, from - 1) === ":" &&
  from - first <= NAME &&
  (tokens[next] === undefined || tokens[next]?.newline === true);

function isLine(tokens: Reading["tokens"], { opens, last }: ReadSentence): boolean {
  for (let at = opens; at < Math.min(last, opens + 2 * NAME); at += 1)
    if (form(tokens, at) === ":") return true;
  return false;
}
