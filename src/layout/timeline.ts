import { parsePeriod } from "../model/period.ts";
import type { Event, Story } from "../model/story.ts";
import { advanceWidth } from "./advance.ts";
import { type Timescale, timescale } from "./timescale.ts";

/** One event on the timeline; x0 and x1 are fractions of the plot, before any zoom. */
export type EventMark = {
  event: Event;
  x0: number;
  x1: number;
  /** A single day is a dot, anything longer a bar as wide as what the text leaves open. */
  shape: "dot" | "bar";
  /** Open or unsure ends are drawn soft. */
  soft: boolean;
  lane: number;
  /** On which side of the mark its label has more room. */
  side: "left" | "right";
  /** What happened, cut where the plot has no room for all of it. */
  label: string;
  labelWidth: number;
};

export type TimelineLayout = {
  scale: Timescale;
  marks: EventMark[];
  lanes: number;
  undated: Event[];
};

/** Up to this many events have a lane each, so that the order of the rows is the order of time at every width. */
const LADDER = 12;
const GAP = 14;

/** All dated events in order of time, without overlap at `width` pixels. Knows every event, so filters move nothing. */
export function layoutTimeline(story: Story, width: number): TimelineLayout {
  const events = story.records.filter((r): r is Event => r.kind === "event");
  const dated = events.flatMap((event) => {
    const span = daysOf(event);
    return span === null ? [] : [{ event, span }];
  });
  dated.sort(
    (a, b) =>
      a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.event.quote.start - b.event.quote.start,
  );
  const scale = timescale(dated.map((d) => d.span));
  const marks = dated.map(({ event, span }, lane) => markOf(event, span, scale, { lane, width }));
  const lanes = marks.length > LADDER ? packed(marks, width) : marks.length;
  const shown = new Set(dated.map((d) => d.event.id));
  return { scale, marks, lanes, undated: events.filter((e) => !shown.has(e.id)) };
}

/** The days of an event, half-open; an open end is drawn to the edge of its known end's year. */
function daysOf(event: Event): [number, number] | null {
  const period = event.when === null ? null : parsePeriod(event.when);
  if (period === null) return null;
  const start = period.start ?? (period.end ?? 0) - 365;
  const end = period.end ?? start + 365;
  return [start, end];
}

function markOf(
  event: Event,
  [start, end]: [number, number],
  scale: Timescale,
  { lane, width }: { lane: number; width: number },
): EventMark {
  const period = event.when === null ? null : parsePeriod(event.when);
  const x0 = scale.at(start);
  const x1 = scale.at(end);
  const beyond = width < PHONE ? BESIDE + MOVED : BESIDE;
  const label = fitted(event.what, Math.max(x0, 1 - x1) * width - GAP + beyond);
  return {
    event,
    x0,
    x1,
    shape: end - start <= 1 ? "dot" : "bar",
    soft:
      period?.start === null ||
      period?.end === null ||
      Boolean(period?.approximate || period?.uncertain),
    lane,
    side: (x0 + x1) / 2 < 0.5 ? "right" : "left",
    label,
    labelWidth: advanceWidth(label),
  };
}

/** How far a label may run beyond the plot, in pixels; on a phone it stands above its mark, moved towards its middle. */
const BESIDE = 16;
const MOVED = 20;
const PHONE = 480;

/** As many of the words as `room` pixels hold, with dots for the others; one word at least. */
function fitted(what: string, room: number): string {
  if (advanceWidth(what) <= room) return what;
  const words = what.split(" ");
  while (words.length > 1 && advanceWidth(`${words.join(" ")}…`) > room) words.pop();
  return `${words.join(" ")}…`;
}

/** Puts each mark into the first lane that has room for it and its label; changes `lane` and returns how many there are. */
function packed(marks: EventMark[], width: number): number {
  const ends: number[] = [];
  for (const mark of marks) {
    const label = mark.labelWidth + GAP;
    const from = mark.x0 * width - (mark.side === "left" ? label : GAP);
    const to =
      Math.max(mark.x1 * width, mark.x0 * width + 10) + (mark.side === "right" ? label : GAP);
    const free = ends.findIndex((end) => end <= from);
    mark.lane = free < 0 ? ends.length : free;
    ends[mark.lane] = to;
  }
  return ends.length;
}
