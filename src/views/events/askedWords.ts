import { dayEdtf } from "../../model/calendar.ts";
import type { Described } from "../../model/eventEngine.ts";
import type { EventsAsked } from "../../store/eventState.ts";

/** What was filtered, as a sentence for a credit: "Filtered: countries Syria, Iraq; from 2017-01-01." */
export function askedWords(asked: EventsAsked, described: Described): string {
  const { countries, types, outlets } = described;
  const list = (what: string, indices: readonly number[], nameOf: (i: number) => string) =>
    indices.length === 0 ? "" : `${what} ${indices.map((i) => nameOf(i) || "none").join(", ")}`;
  const parts = [
    list("country", asked.countries, (i) => countries[i]?.name ?? ""),
    list("type", asked.types, (i) => types[i] ?? ""),
    list("source", asked.outlets, (i) => outlets[i] ?? ""),
    asked.text === "" ? "" : `note holds “${asked.text}”`,
    asked.from === null ? "" : `from ${dayEdtf(asked.from) ?? "?"}`,
    asked.to === null ? "" : `to ${dayEdtf(asked.to - 1) ?? "?"}`,
  ].filter(Boolean);
  return parts.length === 0 ? "Nothing was filtered out." : `Filtered: ${parts.join("; ")}.`;
}
