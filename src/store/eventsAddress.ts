import { dayEdtf } from "../model/calendar.ts";
import type { Day, EventSource } from "../model/eventData.ts";
import type { Described, Measure } from "../model/eventEngine.ts";
import type { EventsAsked, OpenedEvents } from "./eventState.ts";

/** What the address of a view of event data says: which file it was, never what stands in it, and what is asked. */
export type EventsAddress = {
  source: EventSource;
  file: string;
  /** In bytes; null: the address does not say. */
  size: number | null;
  /** As in `OpenedEvents`. */
  every: number;
  /** Half open; null: no bound. */
  from: Day | null;
  to: Day | null;
  /** By the names that the file uses. */
  countries: readonly string[];
  types: readonly string[];
  outlets: readonly string[];
  text: string;
  measure: Measure;
  /** As `EventsAsked.isLog`. */
  isLog: boolean;
  /** The id that the source gives the row whose card is open; null: none is. */
  event: string | null;
};

/** Values of one filter beyond which the address would be too long to be passed on. */
const MOST_VALUES = 60;

/** The query of the address, with the leading "?": `to` is the last day that is meant; `event`: as in `EventsAddress`. */
export function eventsAddress(
  opened: OpenedEvents,
  asked: EventsAsked,
  event: string | null,
): string {
  const { described } = opened.engine;
  const origin: (readonly [string, string])[] =
    opened.size === null
      ? [["engine", opened.layoutKey]]
      : [
          ["events", described.source],
          ["file", opened.name],
          ["size", String(opened.size)],
          ...(opened.every === 1 ? [] : [["sample", String(opened.every)] as const]),
        ];
  const pairs: (readonly [string, string | null])[] = [
    ...origin,
    ["from", asked.from === null ? null : dayEdtf(asked.from)],
    ["to", asked.to === null ? null : dayEdtf(asked.to - 1)],
    ...named("country", asked.countries, (i) => described.countries[i]?.name),
    ...named("type", asked.types, (i) => described.types[i]),
    ...named("outlet", asked.outlets, (i) => described.outlets[i]),
    ["q", asked.text === "" ? null : asked.text],
    ["measure", asked.measure === "events" ? null : asked.measure],
    ["scale", asked.isLog ? "log" : null],
    ["event", event],
  ];
  const said = pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return `?${new URLSearchParams(said)}`;
}

function named(
  name: string,
  indices: readonly number[],
  nameOf: (index: number) => string | undefined,
): (readonly [string, string])[] {
  return indices.slice(0, MOST_VALUES).flatMap((index) => {
    const value = nameOf(index);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What an address asks of the data that was opened, and a sentence for each value that the data does not have. */
export function askedOfFile(
  address: EventsAddress,
  { countries, types, outlets }: Described,
): { asked: Partial<EventsAsked>; notices: string[] } {
  const notices: string[] = [];
  const found = (what: string, wanted: readonly string[], all: readonly string[]) => {
    const index = new Map(all.map((name, i) => [name, i]));
    return wanted.flatMap((name) => {
      const at = index.get(name);
      if (at !== undefined) return [at];
      notices.push(`The address asks for ${what} “${short(name)}”, which this file does not have.`);
      return [];
    });
  };
  const { from, to, text, measure, isLog } = address;
  const asked = {
    from,
    to,
    countries: found(
      "country",
      address.countries,
      countries.map(({ name }) => name),
    ),
    types: found("type", address.types, types),
    outlets: found("source", address.outlets, outlets),
    text,
    measure,
    isLog,
  };
  return { asked, notices };
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
