import { DomEvent } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import { cutLongitude, type MapMark, mapMarks } from "../../layout/map.ts";
import type { Asked, OnPlace } from "../../layout/mapPlaces.ts";
import { regionNames } from "../../layout/mapRegions.ts";
import { useStory } from "../../store/shown.ts";
import { Roving } from "../Roving.tsx";
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
  const reveal = useReveal(marks);
  return (
    <div ref={ownClicks} onFocus={reveal} data-moving={moving || undefined}>
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

/** A click or drag that begins on a mark is the mark's, not the map's. */
const ownClicks = (element: HTMLElement | null): void => {
  if (element) DomEvent.disableClickPropagation(element);
};

const isShapeless = ({ shape, side, places: [first] }: MapMark): boolean =>
  shape === "province" && side === "centre" && first !== undefined && !shapeOfPlace(first.place);

/** Brings a mark that the keyboard has reached into the map. */
function useReveal(marks: readonly MapMark[]) {
  const map = useMap();
  return ({ target }: { target: EventTarget }) => {
    if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
    const key = target.getAttribute("data-mark");
    const place = marks.find((m) => m.key === key)?.places[0]?.place;
    if (place?.lat == null || place.lon == null) return;
    map.panInside([place.lat, cutLongitude(place.lon)], { padding: [40, 40], animate: false });
  };
}
