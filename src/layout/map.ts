import { cutLongitude } from "../model/mapCut.ts";
import type { Story } from "../model/story.ts";
import { type Box, labelBox, overlap, placeLabels, union } from "./labels.ts";
import { type MapMark, markOf } from "./mapMark.ts";
import { type Asked, type OnPlace, placesOn } from "./mapPlaces.ts";
import { type Spot, stacked } from "./mapStacks.ts";

/** How the screen looks at the world. */
export type MapView = {
  /** Pixels of a point in degrees. */
  project: (lat: number, lon: number) => readonly [number, number];
  /** Width of a label in pixels. */
  measure: (text: string) => number;
  zoom: number;
  /** The part in view; labels of marks inside it stay inside. null: no edge. */
  frame: Box | null;
  /** Boxes along lines that labels keep off where there is a choice. Default: none. */
  lines?: readonly Box[];
};

/**
 * The marks of the places that are on and have a point, the most mentioned first. Stacks, sizes and labels know every
 * such place, so that filters move nothing.
 */
export function mapMarks(story: Story, asked: Asked, view: MapView): MapMark[] {
  const stacks = stacked(spots(placesOn(story, asked), view));
  const order = new Map(story.records.map((r) => [r.id, r.quote.start] as const));
  const bare = stacks.map((stack) => markOf(stack, { story, order, measure: view.measure }));
  const sides = placeLabels(bare, view.frame, view.lines);
  const marks = bare.map((mark, i) => {
    const side = sides[i] ?? null;
    const label = labelBox(mark, side ?? "right");
    const box = side === "centre" ? label : side ? union(mark.box, label) : mark.box;
    return { ...mark, side, labelBox: label, box };
  });
  return marks.map((mark) => ({ ...mark, box: roomy(mark, marks) }));
}

function spots(places: readonly OnPlace[], { project, zoom }: MapView): Spot[] {
  // A mark for one mention; its area grows with the mentions, and a little as one comes closer.
  const unit = 2.9 + Math.min(1.9, Math.max(0, zoom - 4) * 0.5);
  return places.flatMap((on) => {
    const { lat, lon, precision } = on.place;
    if (lat === null || lon === null || precision === "region") return [];
    const [x, y] = project(lat, cutLongitude(lon));
    return { ...on, x, y, radius: unit * Math.sqrt(Math.max(1, on.mentions)) };
  });
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
