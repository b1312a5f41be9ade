import { cutLongitude } from "../model/mapCut.ts";
import { figurePhrase, listed, POSSIBLY, saidBy } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Figure, Place, Story } from "../model/story.ts";
import { pointAt } from "./curve.ts";
import { type FlowCurves, type FlowEnd, flowCurves } from "./flowCurves.ts";
import { flowRoutes, type Route } from "./flowRoutes.ts";
import type { Box } from "./labels.ts";
import type { MapView } from "./map.ts";
import type { MapMark } from "./mapMark.ts";
import type { Asked } from "./mapPlaces.ts";
import { shapeOf } from "./shape.ts";

/** The arc of one figure, from where the people counted came from to where they went. */
export type Flow = FlowCurves &
  FlowBand & {
    /** `flow/<id of the figure>`. */
    key: string;
    figure: Figure;
    state: "shown" | "possibly";
    denied: boolean;
    /** Accessible name: "Russia to Iraq and Syria: 3,417 jihadists, said by Soufan Center". */
    name: string;
  };

/** How wide an arc is, in pixels. */
type FlowBand = {
  /** The number is at least this much. 0: nothing is sure. */
  solid: number;
  /** It may be this much; for "more than" a band of one width beyond `solid`. Equals `solid` where it is exact. */
  hatched: number;
  /** true: no upper bound, the band has no edge. */
  open: boolean;
  /** true: "about", drawn with soft edges. */
  soft: boolean;
};

/** What is drawn, the thin ones last, and how many of the figures shown are not. */
export type Flows = {
  flows: Flow[];
  /** Their marks nearly coincide at this zoom. */
  close: number;
  /** The text says where they went, but not from where, or an end has no point. */
  endless: number;
};

/** Width of the widest arc, least width of any number but zero, width of the open band; pixels. */
const WIDEST = 9;
const THINNEST = 1;
const OPEN = 6;
/** How far an arc is bent, as a share of its length, and each further one between the same marks. */
const BEND = 0.14;
const FARTHER = 0.12;

/**
 * The arcs of the figures that pass, between the marks of the map, or points where a place has none. Widths are by
 * one scale from zero for all arcs of the story, so that neither filters nor zoom change them.
 */
export function layoutFlows(
  story: Story,
  { visible }: Pick<Asked, "visible">,
  marks: readonly MapMark[],
  view: Pick<MapView, "project">,
): Flows {
  const { routes, endless } = flowRoutes(story);
  const width = widthScale(routes);
  const between = new Map<string, number>();
  const flows: Flow[] = [];
  let close = 0;
  for (const route of routes) {
    const { figure } = route;
    const origin = endOf(route.origin, marks, view);
    const ends = unlike(
      route.ends.map((place) => endOf(place, marks, view)),
      origin,
    );
    const pair = [origin, ...ends].map((end) => end.key).join(" ");
    const before = between.get(pair) ?? 0;
    const curves = flowCurves(origin, ends, BEND + FARTHER * before);
    between.set(pair, before + 1);
    const passes = visible.get(figure.id);
    if (passes === undefined) continue;
    if (curves === null) close += 1;
    else {
      const state = passes === "certainly" ? "shown" : "possibly";
      const denied = standings(story).get(figure.id) === "denied";
      const name = nameOf(route, story) + (state === "possibly" ? `, ${POSSIBLY}` : "");
      const key = `flow/${figure.id}`;
      flows.push({ ...curves, ...bandOf(figure, width), key, figure, state, denied, name });
    }
  }
  flows.sort((a, b) => b.hatched - a.hatched);
  return { flows, close, endless: endless.filter((f) => visible.has(f.id)).length };
}

/** Boxes along the stems, for labels to keep off. */
export function flowBoxes(flows: readonly Flow[]): Box[] {
  return flows.flatMap(({ stem, hatched }) =>
    Array.from({ length: BOXES }, (_, i): Box => {
      const [x0, y0] = pointAt(stem, i / BOXES);
      const [x1, y1] = pointAt(stem, (i + 1) / BOXES);
      const half = hatched / 2;
      return [
        Math.min(x0, x1) - half,
        Math.min(y0, y1) - half,
        Math.max(x0, x1) + half,
        Math.max(y0, y1) + half,
      ];
    }),
  );
}

const BOXES = 24;

function widthScale(routes: readonly Route[]): (n: number) => number {
  const top = Math.max(...routes.map(({ figure: { value } }) => value.high ?? value.low ?? 0), 1);
  return (n) => (n === 0 ? 0 : Math.max(THINNEST, (n / top) * WIDEST));
}

function bandOf({ value }: Figure, width: (n: number) => number): FlowBand {
  const { solid, hatched, open, soft } = shapeOf(value, width);
  return { solid, hatched: open ? solid + OPEN : Math.max(THINNEST, hatched), open, soft };
}

type KeyedEnd = FlowEnd & { key: string };

/** Where an arc meets a place: at the mark that shows it, also a stack, else at its point. */
function endOf(
  { id, lat, lon }: Place,
  marks: readonly MapMark[],
  { project }: Pick<MapView, "project">,
): KeyedEnd {
  const mark = marks.find((m) => m.places.some((p) => p.place.id === id));
  if (mark) return mark;
  const [x, y] = project(lat ?? 0, cutLongitude(lon ?? 0));
  return { key: `point/${id}`, x, y, radius: 0 };
}

/** The ends without the origin and without repetitions. */
function unlike(ends: readonly KeyedEnd[], origin: KeyedEnd): KeyedEnd[] {
  const found = new Map(ends.map((end) => [end.key, end]));
  found.delete(origin.key);
  return [...found.values()];
}

function nameOf({ figure, origin, ends }: Route, story: Story): string {
  const going = `${origin.name} to ${listed(ends.map((p) => p.name))}`;
  // "to" says already that they travelled.
  const counted = figurePhrase(figure).replace(/ travelled$/, "");
  return [`${going}: ${counted}`, standingWord(figure, story), saidBy(figure, story)]
    .filter(Boolean)
    .join(", ");
}
