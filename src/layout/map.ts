import { placePhrase } from "../model/phrase.ts";
import type { Precision, Story } from "../model/story.ts";
import {
  type Box,
  LABEL_HEIGHT,
  labelBox,
  markBox,
  overlap,
  placeLabels,
  type Side,
  union,
} from "./labels.ts";
import { type Asked, type OnPlace, type PlaceRole, placesOn } from "./mapPlaces.ts";
import { type Spot, shape, stacked } from "./mapStacks.ts";

/** How the screen looks at the world. */
export type MapView = {
  /** Pixels of a point in degrees. */
  project: (lat: number, lon: number) => readonly [number, number];
  /** Width of a label in pixels. */
  measure: (text: string) => number;
  zoom: number;
  /** The part in view; labels of marks inside it stay inside. null: no edge. */
  frame: Box | null;
};

/** What is drawn for one place, or for several that would touch; pixels. */
export type MapMark = {
  /** `place/<id>` or `stack/<id>+<id>`, of the places shown. */
  key: string;
  /** All its places, nested ones after the one they lie in. */
  places: OnPlace[];
  x: number;
  y: number;
  radius: number;
  role: PlaceRole;
  state: OnPlace["state"];
  /** stack: several places. */
  shape: Precision | "stack";
  /** Ids of records, in the order of the text. */
  records: string[];
  /** Accessible name: the place and how much is said of it, then what else stands here. */
  name: string;
  label: string;
  /** Small print after the label: a country's mentions, how many more places a stack holds. */
  count: string;
  /** centre: the name is the mark; null: no room, shown only while lit. */
  side: Side | "centre" | null;
  labelBox: Box;
  /** Mark and label together. */
  box: Box;
};

/** The marks of the places that are on and have a point, the most mentioned first. */
export function mapMarks(story: Story, asked: Asked, view: MapView): MapMark[] {
  const stacks = stacked(spots(placesOn(story, asked), view));
  const order = new Map(story.records.map((r) => [r.id, r.quote.start] as const));
  const drawn = stacks.map((stack) => draft(stack, order, view));
  const named = drawn.filter((m) => m.side === "centre");
  const round = drawn.filter((m) => m.side !== "centre");
  const sides = placeLabels(
    round,
    named.map((m) => m.labelBox),
    view.frame,
  );
  round.forEach((mark, i) => {
    mark.side = sides[i] ?? null;
    mark.labelBox = labelBox(mark, mark.side ?? "right");
    mark.box = mark.side ? union(mark.box, mark.labelBox) : mark.box;
  });
  return drawn.map((mark) => ({ ...mark, box: roomy(mark, drawn) }));
}

/** The ids of the places of a stack's key, [] for any other key. */
export function stackPlaces(key: string): string[] {
  return key.startsWith("stack/") ? key.slice(6).split("+").map(decodeURIComponent) : [];
}

/** Longitude on a world that is cut at 168.5° W, in the Bering strait. */
export const cutLongitude = (lon: number): number => (lon < -168.5 ? lon + 360 : lon);

function spots(places: readonly OnPlace[], { project, measure, zoom }: MapView): Spot[] {
  // A mark for one mention; its area grows with the mentions, and a little as one comes closer.
  const unit = 3.2 + Math.min(1.6, Math.max(0, zoom - 4.5) * 0.4);
  return places.flatMap((on) => {
    const { lat, lon, precision, name } = on.place;
    if (lat === null || lon === null || precision === "region") return [];
    const [x, y] = project(lat, cutLongitude(lon));
    if (precision === "province" || precision === "water") {
      return { ...on, x, y, radius: LABEL_HEIGHT / 2, reach: measure(name) / 2 };
    }
    return { ...on, x, y, radius: unit * Math.sqrt(on.mentions), reach: 0 };
  });
}

type Draft = MapMark & { labelWidth: number };

function draft(
  stack: readonly Spot[],
  order: ReadonlyMap<string, number>,
  { measure }: MapView,
): Draft {
  const shown = stack.filter((s) => s.state !== "ghost");
  const live = shown.length > 0 ? shown : stack;
  const places = nested(live);
  const [lead = stack[0]] = live;
  const { x, y, radius, reach } = shape(stack);
  const more = live.length - 1;
  const precision = lead?.place.precision ?? "point";
  const count = more > 0 ? `+${more}` : precision === "country" ? `${lead?.mentions}` : "";
  const label = lead?.place.name ?? "";
  const isName = reach > 0;
  const centre: Box = [x - reach, y - radius, x + reach, y + radius];
  const records = live.flatMap((s) => s.records.map((r) => r.id));
  records.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    key: keyOf(places),
    places: nested(stack),
    x,
    y,
    radius,
    role: topRole(live),
    state: topState(live),
    shape: stack.length > 1 ? "stack" : precision,
    records,
    name: nameOf(places, lead),
    label,
    count,
    side: isName ? "centre" : null,
    labelBox: centre,
    box: isName ? centre : markBox({ x, y, radius }),
    labelWidth: measure(label) + (count ? measure(count) + 4 : 0),
  };
}

const keyOf = (places: readonly OnPlace[]): string => {
  const ids = places.map((p) => encodeURIComponent(p.place.id));
  return places.length === 1 ? `place/${places[0]?.place.id}` : `stack/${ids.join("+")}`;
};

function nameOf(places: readonly OnPlace[], lead: OnPlace | undefined): string {
  if (!lead) return "";
  const others = places.filter((p) => p.place.id !== lead.place.id).map((p) => p.place.name);
  const plural = others.length === 1 ? "place" : "places";
  const rest = others.length > 0 ? `; ${others.length} more ${plural}: ${others.join(", ")}` : "";
  const unsure = topState(places) === "possibly" ? ", possibly within the dates" : "";
  return `${placePhrase(lead.place, lead.records)}${unsure}${rest}`;
}

const ROLE_ORDER: readonly PlaceRole[] = ["event", "origin", "mention"];
const topRole = (places: readonly OnPlace[]): PlaceRole =>
  ROLE_ORDER.find((role) => places.some((p) => p.role === role)) ?? "mention";

const STATE_ORDER = ["shown", "possibly", "ghost"] as const;
const topState = (places: readonly OnPlace[]): OnPlace["state"] =>
  STATE_ORDER.find((state) => places.some((p) => p.state === state)) ?? "ghost";

/** Places in their order, each followed by those that lie in it. */
function nested(places: readonly OnPlace[]): OnPlace[] {
  const ids = new Set(places.map((p) => p.place.id));
  const seen = new Set<OnPlace>();
  const visit = (on: OnPlace): OnPlace[] => {
    if (seen.has(on)) return [];
    seen.add(on);
    return [on, ...places.filter((p) => p.place.within === on.place.id).flatMap(visit)];
  };
  const roots = places.filter((p) => p.place.within === null || !ids.has(p.place.within));
  return [...roots, ...places].flatMap(visit);
}

/** The smallest size of a target that is easy to hit (WCAG 2.5.8), in pixels. */
const TARGET = 24;

/** The box of a mark, grown to an easy target where no other mark is in the way. */
function roomy(mark: MapMark, marks: readonly MapMark[]): Box {
  const [x0, y0, x1, y1] = mark.box;
  const across = Math.max(0, TARGET - (x1 - x0)) / 2;
  const down = Math.max(0, TARGET - (y1 - y0)) / 2;
  const wide: Box = [x0 - across, y0 - down, x1 + across, y1 + down];
  return marks.some((m) => m !== mark && overlap(m.box, wide)) ? mark.box : wide;
}
