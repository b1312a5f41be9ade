import type { Edtf } from "../model/story.ts";
import { around } from "./around.ts";
import type { Count } from "./counts.ts";
import type { FoundEvent } from "./found.ts";
import { HARMS } from "./measured.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING } from "./origin.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";

/** As-of date of a count and how the text gives it. */
export type When = {
  when: Edtf | null;
  /** Where its own sentence says so, half-open; null: it does not. */
  span: [number, number] | null;
  parts: { [part: string]: "stated" | "inferred" };
};

const KINDS = new Set(["point", "period", "since", "until"]);

/** What a time is looked for in. */
export type Hours = {
  tokens: readonly Token[];
  times: readonly TimeSpan[];
  /** By index of their sentence. */
  eventsAt: ReadonlyMap<number, readonly FoundEvent[]>;
  /** Whether a place is that of the figure, holds it or lies in it. */
  isNear: (place: string) => boolean;
  isDenied: boolean;
};

/** The time that a count's clause gives, else that of the event that it belongs to, else the report's date. */
export function whenOf({ span, sentence, measure }: Count, hours: Hours): When {
  const { tokens, times, eventsAt, isNear, isDenied } = hours;
  const { published } = sentence.story;
  const own = around(times, span.first)
    .filter(({ kind, edtf }) => edtf !== null && KINDS.has(kind))
    .sort((a, b) => away(a, span.start) - away(b, span.start))
    .find((time) => linkOf(tokens, span, time) !== "other");
  if (own !== undefined) return stated(tokens, own, linkOf(tokens, span, own), published);
  const isStock =
    ORIGINATING.has(measure) || measure === "countries" || isLoss(tokens, span, measure);
  const isHeld = measure === "territory";
  const event =
    isStock || isDenied || isHeld
      ? undefined
      : eventOf(eventsAt, sentence.index, isNear, HARMS.has(measure) ? FAR : REACH);
  const when = event?.when ?? (isStock ? monthOf(published) : published);
  return { when, span: null, parts: when === null ? {} : { when: "inferred" } };
}

/** "has lost 85 percent of the territories" tells of no day. */
const isLoss = (tokens: readonly Token[], { from }: { from: number }, measure: string): boolean =>
  measure === "territory" &&
  [1, 2, 3, 4].some((n) => /^(?:has|have|had)$/.test(form(tokens, from - n)));

const away = ({ start, end }: TimeSpan, at: number): number =>
  start > at ? start - at : at - end + 1;

/** Whether a time after a number is of its own clause, of one that tells since when, or of another. */
function linkOf(
  tokens: readonly Token[],
  { last }: { last: number },
  { first }: TimeSpan,
): "own" | "since" | "other" {
  for (let at = first - 1; at > last; at -= 1) {
    const word = form(tokens, at);
    if (word === "since") return "since";
    if (OTHERS.has(word)) return "other";
  }
  return "own";
}

const OTHERS = new Set(["after", "when", "before", "while", "until"]);

function stated(
  tokens: readonly Token[],
  { edtf, stated, start, end, kind, first }: TimeSpan,
  link: "own" | "since" | "other",
  published: Edtf | null,
): When {
  const pieces = stated === "whole" ? [] : stated;
  const from = edtf?.replace(/\/\.\.$/, "") ?? "";
  const isOpen =
    (kind === "since" || link === "since") && published !== null && !from.includes("/");
  let at = first;
  while (link === "since" && form(tokens, at) !== "since") at -= 1;
  return {
    when: isOpen ? `${from}/${published}` : edtf,
    span: [Math.min(start, tokens[at]?.start ?? start), end],
    parts: {
      when: "stated",
      ...Object.fromEntries(pieces.map((piece) => [piece, "inferred" as const])),
      ...(isOpen ? { end: "inferred" as const } : {}),
    },
  };
}

/** The event of the same sentence, else the last before it at the same place, `reach` sentences back at most. */
function eventOf(
  eventsAt: ReadonlyMap<number, readonly FoundEvent[]>,
  sentence: number,
  isNear: (place: string) => boolean,
  reach: number,
): FoundEvent | undefined {
  const own = eventsAt.get(sentence)?.[0];
  if (own !== undefined) return own;
  for (let at = sentence - 1; at > sentence - reach; at -= 1) {
    const found = eventsAt.get(at)?.find(({ place }) => place !== null && isNear(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

const REACH = 12;
const FAR = 40;

const monthOf = (published: Edtf | null): Edtf | null =>
  published === null ? null : `${published.slice(0, 7)}?`;
