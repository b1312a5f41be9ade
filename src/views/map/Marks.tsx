import { useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { mapMarks } from "../../layout/map.ts";
import type { MapMark } from "../../layout/mapMark.ts";
import type { Asked, OnPlace } from "../../layout/mapPlaces.ts";
import { regionNames } from "../../layout/mapRegions.ts";
import { useStory } from "../../store/shown.ts";
import { Roving } from "../Roving.tsx";
import { ownPresses } from "./ownGestures.ts";
import { PlaceMark } from "./PlaceMark.tsx";
import { shapeOfPlace } from "./shapes.ts";
import { useView } from "./useView.ts";

/** The story's marks, in pixels of a Leaflet pane. */
export function Marks({ asked, places }: { asked: Asked; places: readonly OnPlace[] }) {
  const story = useStory();
  const { view, moving } = useView();
  const marks = useMemo(() => mapMarks(story, asked, view), [story, asked, view]);
  const regions = regionNames(places, marks, view);
  const keys = marks.filter((m) => m.state !== "ghost").map((m) => m.key);
  const ref = useReveal(marks);
  return (
    <div ref={ref} data-moving={moving || undefined}>
      <Roving keys={keys} className="map-marks" label="Places">
        <svg width="1" height="1">
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

const isShapeless = ({ shape, side, places: [first] }: MapMark): boolean =>
  shape === "province" && side === "centre" && first !== undefined && !shapeOfPlace(first.place);

/** Brings a mark that the keyboard has reached into the map. */
function useReveal(marks: readonly MapMark[]) {
  const map = useMap();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const reveal = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
      const key = target.getAttribute("data-mark");
      const { x, y } = marks.find((m) => m.key === key) ?? {};
      if (x === undefined || y === undefined) return;
      const point = map.layerPointToLatLng([x, y]);
      map.panInside(point, { padding: [40, 40], animate: false });
    };
    ownPresses(element);
    element.addEventListener("focusin", reveal);
    return () => element.removeEventListener("focusin", reveal);
  }, [map, marks]);
  return ref;
}
