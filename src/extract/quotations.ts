import type { ReadSentence } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Direct speech: a stretch between quotation marks; it may run over several sentences. */
export type Quotation = {
  /** Indices of the marks, both inclusive; of one that is never closed `last` is the end of its paragraph. */
  first: number;
  last: number;
  /** Whether it goes on with one that the paragraph before left open. */
  goesOn: boolean;
  closed: boolean;
};

const OPENS: { readonly [mark: string]: string } = {
  "“": "”",
  "«": "»",
  "„": "“",
  '"': '"',
  "‘": "’",
};
const PLAIN = '"';

/** The quotations of the sentences in order; none over another. Paragraphs are looked at by themselves. */
export function quotations(
  tokens: readonly Token[],
  sentences: readonly ReadSentence[],
): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < sentences.length; ) {
    const { paragraph, first, opens } = sentences[at] as ReadSentence;
    let past = at + 1;
    while (sentences[past]?.paragraph === paragraph) past += 1;
    const last = sentences[past - 1]?.last ?? first;
    const before = found.at(-1);
    const open =
      before !== undefined && !before.closed && before.last === (sentences[at - 1]?.last ?? -1);
    const ours = inParagraph(tokens, opens, last);
    if (open && ours[0]?.first === opens) ours[0].goesOn = true;
    found.push(...ours);
    at = past;
  }
  return found;
}

function inParagraph(tokens: readonly Token[], from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let lone = false;
  for (let i = from; i <= to; i++) {
    if (tokens[i]?.kind !== "sign") continue;
    const mark = tokens[i]?.text ?? "";
    if (lone && mark === "‘") continue;
    const close = OPENS[mark];
    if (close === undefined || !opensAt(tokens, i, mark)) continue;
    let end = i + 1;
    while (end <= to && !closesAt(tokens, end, close)) end += 1;
    const closed = end <= to;
    if (!closed && mark === "‘") {
      lone = true;
      continue;
    }
    found.push({ first: i, last: Math.min(end, to), goesOn: false, closed });
    i = end;
  }
  return found;
}

const opensAt = (tokens: readonly Token[], at: number, mark: string) =>
  mark !== "‘" && mark !== PLAIN ? true : tokens[at + 1]?.spaced === false || mark === PLAIN;

/** A plain mark with a space before and none after opens a quotation within. */
function closesAt(tokens: readonly Token[], at: number, close: string): boolean {
  const token = tokens[at];
  if (token?.text !== close) return false;
  return (
    close !== "’" || tokens[at + 1]?.spaced !== false || /^[,.;]$/.test(tokens[at + 1]?.text ?? "")
  );
}
