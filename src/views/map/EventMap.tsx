import { CRS, point } from "leaflet";
import { useEvents } from "../../store/events.ts";
import { Panel } from "../Panel.tsx";
import { EventCorner } from "./EventCorner.tsx";
import { EventCursor } from "./EventCursor.tsx";
import { EventMapTable } from "./EventMapTable.tsx";
import { EventOutline } from "./EventOutline.tsx";
import { EventTip } from "./EventTip.tsx";
import { useEventView } from "./eventView.ts";
import { Land } from "./Land.tsx";
import { MapFrame } from "./MapFrame.tsx";
import { useEventLayers } from "./useEventLayers.ts";
import { useEventPointer } from "./useEventPointer.ts";
import { useMapName } from "./useMapName.ts";
import { useWorld } from "./useWorld.ts";
import { useZoom } from "./useZoom.ts";
import "../mapslot.css";
import "./eventmap.css";

/** "Locations of events": density far off, symbols near by, and the same as a table. */
export function EventMap() {
  return (
    <Panel
      name="Locations of events"
      className="locations event-locations"
      summary={<Summary />}
      table={() => <EventMapTable />}
    >
      <div className="map-slot">
        <MapFrame className="story-map event-map" view={lastView}>
          <Content />
        </MapFrame>
      </div>
    </Panel>
  );
}

function Summary() {
  const measure = useEvents((s) => s.measure);
  const isNear = useEventView((s) => s.nearby !== null);
  if (isNear) return `Each circle is a place, its area the ${measure} there`;
  const counted = measure === "events" ? "Events" : "Deaths";
  return `${counted} counted in cells · zoom in for single events`;
}

/** Where the map was when it was last shown, so that the table leads back to it. */
function lastView() {
  const { frame } = useEventView.getState();
  if (!frame) return { center: [30, 20] as [number, number], zoom: 2 };
  const middle = point((frame.west + frame.east) / 2, (frame.north + frame.south) / 2);
  return {
    center: CRS.EPSG3857.pointToLatLng(middle.multiplyBy(256), 0),
    zoom: CRS.EPSG3857.zoom(frame.scale),
  };
}

function Content() {
  useMapName();
  useEventLayers();
  useEventPointer();
  const { world, failure, tryAgain } = useWorld(useZoom());
  return (
    <>
      <Land world={world} />
      <EventOutline />
      <EventCursor />
      <EventTip />
      <EventCorner failure={failure} tryAgain={tryAgain} />
    </>
  );
}
