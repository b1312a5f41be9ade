import { quote } from "../model/quote.ts";
import type { reanchored } from "./reanchored.ts";
import { sentenceAround } from "./sentenceAround.ts";

type Range = [number, number];

/** Further places of a name in the new text: those whose sentences are surely found; none without the old text. */
export function movedAlso(
  also: readonly Range[],
  old: string | undefined,
  find: ReturnType<typeof reanchored>,
): Range[] {
  if (old === undefined) return [];
  return also.flatMap(([start, end]) => {
    const sentence = quote(old, "", sentenceAround(old, [start, end]));
    const anchor = find(sentence, [{ part: "place", start, end }]);
    if (anchor.kind === "orphan") return [];
    return anchor.spans.map((span): Range => [span.start, span.end]);
  });
}
