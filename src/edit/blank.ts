import type { Kind, Quote, StoryRecord } from "../model/story.ts";

/** A record over a quote of which nothing is known yet: unsound until its value, words or place are set. */
export function blank(kind: Kind, id: string, quote: Quote): StoryRecord {
  const base = { id, quote, spans: [], parts: {}, review: "edited" as const };
  if (kind === "mention") return { ...base, kind, place: "", role: "context", also: [] };
  const claim = { ...base, speaker: null, via: null, answers: [], when: null, place: null };
  if (kind === "event") return { ...claim, kind, stance: "asserts", what: "" };
  const value = { text: "", low: null, high: null, lowInclusive: true, highInclusive: true };
  return {
    ...claim,
    kind,
    stance: "asserts",
    measure: "",
    unit: "people",
    value: { ...value, approximate: false },
    who: null,
    of: null,
    country: null,
    to: [],
    group: null,
  };
}
