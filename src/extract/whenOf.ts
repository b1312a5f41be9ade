import type { Edtf } from "../model/story.ts";
import type { Count } from "./counts.ts";
import type { FoundEvent } from "./found.ts";
import { ORIGINATING } from "./originOf.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** As-of date of a count and how the text gives it. */
export type When = {
  when: Edtf | null;
  /** Where its own sentence says so, half-open; null: it does not. */
  span: [number, number] | null;
  parts: { [part: string]: "stated" | "inferred" };
};

const KINDS = new Set(["point", "period", "since", "until"]);

/** The time that a count's sentence gives, else that of the event that it belongs to, else the report's date. */
export function whenOf(
  { span, sentence, measure }: Count,
  times: readonly TimeSpan[],
  events: readonly FoundEvent[],
  place: string | null,
): When {
  const { published } = sentence.story;
  const own = times
    .filter(({ kind, edtf }) => edtf !== null && KINDS.has(kind))
    .sort((a, b) => away(a, span.start) - away(b, span.start))[0];
  if (own !== undefined) return stated(own, published);
  const isStock = ORIGINATING.has(measure) || measure === "countries" || measure === "territory";
  const event = isStock ? undefined : eventOf(events, sentence.index, place);
  const when = event?.when ?? (isStock ? monthOf(published) : published);
  return { when, span: null, parts: when === null ? {} : { when: "inferred" } };
}

const away = ({ start, end }: TimeSpan, at: number): number =>
  start > at ? start - at : at - end + 1;

function stated({ edtf, stated, start, end, kind }: TimeSpan, published: Edtf | null): When {
  const pieces = stated === "whole" ? [] : stated;
  const isOpen = kind === "since" && edtf?.endsWith("/..") && published !== null;
  return {
    when: isOpen && edtf ? `${edtf.slice(0, -2)}${published}` : edtf,
    span: [start, end],
    parts: {
      when: "stated",
      ...Object.fromEntries(pieces.map((piece) => [piece, "inferred" as const])),
      ...(isOpen ? { end: "inferred" as const } : {}),
    },
  };
}

/** The event of the same sentence, else the last before it at the same place. */
function eventOf(
  events: readonly FoundEvent[],
  sentence: number,
  place: string | null,
): FoundEvent | undefined {
  const near = events.filter(
    (event) => event.sentence <= sentence && event.sentence > sentence - 12,
  );
  return (
    near.find((event) => event.sentence === sentence) ??
    near.filter((event) => place !== null && event.place === place).at(-1)
  );
}

const monthOf = (published: Edtf | null): Edtf | null =>
  published === null ? null : `${published.slice(0, 7)}?`;
