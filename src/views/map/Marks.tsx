import { useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { type Point, pointAt } from "../../layout/curve.ts";
import type { Flow } from "../../layout/flows.ts";
import type { MapMark } from "../../layout/mapMark.ts";
import type { RegionName } from "../../layout/mapRegions.ts";
import { Roving } from "../Roving.tsx";
import { FlowPattern } from "./FlowBand.tsx";
import { FlowMark } from "./FlowMark.tsx";
import { ownPresses } from "./ownGestures.ts";
import { PlaceMark } from "./PlaceMark.tsx";
import { shapeOfPlace } from "./shapes.ts";

/** The arcs and the marks of the story, in pixels of a Leaflet pane; the keyboard reaches the arcs after the places. */
export function Marks({
  marks,
  regions,
  flows,
  moving,
}: {
  marks: readonly MapMark[];
  regions: readonly RegionName[];
  flows: readonly Flow[];
  moving: boolean;
}) {
  const pickable = marks.filter((m) => m.state !== "ghost");
  const anchors = useMemo(() => anchorsOf(marks, flows), [marks, flows]);
  const ref = useReveal(anchors);
  return (
    <div ref={ref} data-moving={moving || undefined}>
      <Roving keys={[...pickable, ...flows].map((m) => m.key)} className="map-marks" label="Places">
        <svg width="1" height="1">
          {flows.length > 0 && <FlowPattern />}
          {flows.map((flow) => (
            <FlowMark key={flow.key} flow={flow} />
          ))}
          <g className="regions" aria-hidden>
            {regions.map(({ id, name, x, y }) => (
              <text key={id} x={x} y={y} dy="0.35em">
                {name}
              </text>
            ))}
          </g>
          {marks.map((mark) => (
            <PlaceMark key={mark.places[0]?.place.id} mark={mark} dashed={isShapeless(mark)} />
          ))}
        </svg>
      </Roving>
    </div>
  );
}

/** The point of each mark that has to be in sight, by its key: a place's own, the middle of an arc. */
function anchorsOf(marks: readonly MapMark[], flows: readonly Flow[]): Map<string, Point> {
  return new Map<string, Point>([
    ...marks.map(({ key, x, y }): [string, Point] => [key, [x, y]]),
    ...flows.map(({ key, stem }): [string, Point] => [key, pointAt(stem, 0.5)]),
  ]);
}

const isShapeless = ({ shape, side, places: [first] }: MapMark): boolean =>
  shape === "province" && side === "centre" && first !== undefined && !shapeOfPlace(first.place);

/** Brings a mark that the keyboard has reached into the map. */
function useReveal(anchors: ReadonlyMap<string, Point>) {
  const map = useMap();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const reveal = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
      const anchor = anchors.get(target.getAttribute("data-mark") ?? "");
      if (!anchor) return;
      const point = map.layerPointToLatLng([...anchor]);
      map.panInside(point, { padding: [40, 40], animate: false });
    };
    ownPresses(element);
    element.addEventListener("focusin", reveal);
    return () => element.removeEventListener("focusin", reveal);
  }, [map, anchors]);
  return ref;
}
