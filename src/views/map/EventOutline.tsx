import { Pane, useMap } from "react-leaflet";
import type { Box } from "../../model/eventEngine.ts";
import type { Spot } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { layerPoint } from "./eventFrame.ts";
import { type Nearby, useEventView } from "./eventView.ts";
import { shownSymbols } from "./shownSymbols.ts";

/** Outlines what the pointer or the keys are on, and what is picked or lit elsewhere. */
export function EventOutline() {
  const hovered = useEvents((s) => s.hovered);
  const picked = useEvents((s) => s.picked);
  const nearby = useEventView((s) => s.nearby);
  useEventView((s) => s.frame);
  return (
    <Pane name="event-outline" className="event-outlines leaflet-zoom-hide">
      <Outline shape={shapeOf(hovered, nearby)} look="hovered" />
      <Outline shape={shapeOf(picked, nearby)} look="picked" />
    </Pane>
  );
}

/** A cell's box, or a symbol's middle with its radius in pixels. */
type Shape = { box: Box } | { x: number; y: number; radius: number };

function Outline({ shape, look }: { shape: Shape | null; look: "hovered" | "picked" }) {
  const map = useMap();
  if (!shape) return null;
  const from = "box" in shape ? layerPoint(map, shape.box.west, shape.box.north) : null;
  const to = "box" in shape ? layerPoint(map, shape.box.east, shape.box.south) : null;
  if (from && to) {
    const size = { width: to.x - from.x, height: to.y - from.y };
    return <div data-look={look} style={{ left: from.x, top: from.y, ...size }} />;
  }
  if ("box" in shape) return null;
  const { x, y } = layerPoint(map, shape.x, shape.y);
  const radius = shape.radius + 3;
  const size = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
  return <div data-look={look} data-round style={size} />;
}

function shapeOf(spot: Spot | null, nearby: Nearby | null): Shape | null {
  if (spot?.kind === "row") return symbolOf(nearby, (i) => nearby?.points.row[i] === spot.row);
  if (spot?.kind !== "cell") return null;
  const { west, east, north, south } = spot.box;
  const isIn = ({ x, y }: { x: number; y: number }) =>
    x > west && x < east && y > north && y < south;
  // A box of a few metres is a symbol's.
  if (east - west > 2 ** -19) return { box: spot.box };
  const found = shownSymbols()?.find(({ stack }) => isIn(stack));
  return found ? { ...found.stack, radius: found.radius } : null;
}

function symbolOf(nearby: Nearby | null, has: (i: number) => boolean): Shape | null {
  const found = nearby && shownSymbols()?.find(({ stack }) => stack.members.some(has));
  return found ? { x: found.stack.x, y: found.stack.y, radius: found.radius } : null;
}
