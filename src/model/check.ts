import type { Quote, Story } from "./story.ts";

/** Whether a quote stands where the story says it does in a text. */
export type Proof = {
  quote: Quote;
  /** Ids of the records that carry this quote, in the order of the file. */
  records: string[];
  state: "exact" | "moved" | "not found";
  /** Where it starts in the text, in UTF-16 code units; null: not found. */
  start: number | null;
};

/** Proves each quote of a story against a text, in the order of the text. A quote shared by records is proved once. */
export function checkQuotes(story: Story, text: string): Proof[] {
  const quotes = new Map<string, Proof>();
  for (const { id, quote } of story.records) {
    const key = JSON.stringify([quote.start, quote.exact, quote.prefix, quote.suffix]);
    const known = quotes.get(key);
    if (known) known.records.push(id);
    else quotes.set(key, { quote, records: [id], ...place(quote, text) });
  }
  return [...quotes.values()].sort((a, b) => a.quote.start - b.quote.start);
}

function place(quote: Quote, text: string): Pick<Proof, "state" | "start"> {
  if (text.startsWith(quote.exact, quote.start)) return { state: "exact", start: quote.start };
  const start = elsewhere(quote, text);
  return start === null ? { state: "not found", start } : { state: "moved", start };
}

/** Where a quote stands between the same words as before; null where it is nowhere or in several such places. */
function elsewhere({ exact, prefix, suffix }: Quote, text: string): number | null {
  const whole = prefix + exact + suffix;
  const first = text.indexOf(whole);
  if (first < 0 || text.indexOf(whole, first + 1) >= 0) return null;
  return first + prefix.length;
}
