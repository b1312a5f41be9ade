import type { Day, EventSource } from "../model/eventData.ts";
import { parsePeriod } from "../model/period.ts";
import type { EventsAddress } from "./eventsAddress.ts";

const SOURCES: readonly string[] = [
  "acled",
  "ucdp",
  "gtd",
  "plain",
] satisfies readonly EventSource[];
const LONGEST_TEXT = 200;
const MOST_VALUES = 200;

/** What the address of a page says of event data; null: it asks for none. What is not understood counts as not said. */
export function readEventsAddress(query: string): EventsAddress | null {
  const params = new URLSearchParams(query);
  const source = params.has("engine") ? "plain" : params.get("events");
  if (source === null) return null;
  const text = (name: string) => (params.get(name) ?? "").slice(0, LONGEST_TEXT);
  const list = (name: string) => [...new Set(params.getAll(name).slice(0, MOST_VALUES))];
  const from = bound(text("from"))?.start ?? null;
  const to = bound(text("to"))?.end ?? null;
  const event = text("event");
  const isBackward = from !== null && to !== null && from >= to;
  return {
    source: isSource(source) ? source : "plain",
    file: text("file"),
    size: /^\d{1,15}$/.test(text("size")) ? Number(text("size")) : null,
    every: /^[1-9]\d{0,5}$/.test(text("sample")) ? Number(text("sample")) : 1,
    from: isBackward ? null : from,
    to: isBackward ? null : to,
    countries: list("country"),
    types: list("type"),
    outlets: list("outlet"),
    text: text("q"),
    isLog: params.get("scale") === "log",
    event: event === "" ? null : event,
    measure: params.get("measure") === "deaths" ? "deaths" : "events",
  };
}

const isSource = (text: string): text is EventSource => SOURCES.includes(text);

/** 2014, 2014-08 or 2017-09-16 as days. */
function bound(text: string): { start: Day | null; end: Day | null } | null {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? parsePeriod(text) : null;
}
