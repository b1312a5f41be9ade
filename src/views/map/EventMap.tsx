import { CRS, point, svg } from "leaflet";
import { type ReactNode, useState } from "react";
import { AttributionControl, MapContainer, ZoomControl } from "react-leaflet";
import { useEvents } from "../../store/events.ts";
import { Panel } from "../Panel.tsx";
import { useMedia } from "../useMedia.ts";
import { EventCorner } from "./EventCorner.tsx";
import { EventCursor } from "./EventCursor.tsx";
import { EventMapTable } from "./EventMapTable.tsx";
import { EventOutline } from "./EventOutline.tsx";
import { EventTip } from "./EventTip.tsx";
import { useEventView } from "./eventView.ts";
import { Land } from "./Land.tsx";
import { useEventLayers } from "./useEventLayers.ts";
import { useEventPointer } from "./useEventPointer.ts";
import { useMapName } from "./useMapName.ts";
import { useWorld } from "./useWorld.ts";
import { useZoom } from "./useZoom.ts";
import "leaflet/dist/leaflet.css";
import "../mapslot.css";
import "./map.css";
import "./legend.css";
import "./eventmap.css";

/** "Locations of events": density far off, symbols near by, and the same as a table. */
export function EventMap() {
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const isNarrow = useMedia("(max-width: 719px)");
  return (
    <Panel
      name="Locations of events"
      className="locations event-locations"
      summary={<Summary />}
      table={() => <EventMapTable />}
    >
      <div className="map-slot">
        <Frame key={`${isCalm}/${isNarrow}`} isCalm={isCalm} isNarrow={isNarrow}>
          <Content />
        </Frame>
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

/** Rows lie between −180 and 180 degrees, the land is cut at 168.5 west. */
const WORLD: [[number, number], [number, number]] = [
  [-85, -180],
  [85, 191.5],
];

type FrameProps = { isCalm: boolean; isNarrow: boolean; children: ReactNode };

function Frame({ isCalm, isNarrow, children }: FrameProps) {
  const [renderer] = useState(() => svg({ padding: 1 }));
  return (
    <MapContainer
      renderer={renderer}
      className="story-map event-map"
      {...lastView()}
      minZoom={1}
      maxZoom={11}
      zoomSnap={0}
      wheelPxPerZoomLevel={140}
      maxBounds={WORLD}
      maxBoundsViscosity={1}
      zoomAnimation={!isCalm}
      fadeAnimation={!isCalm}
      inertia={!isCalm}
      dragging={!isNarrow}
      scrollWheelZoom={!isNarrow}
      zoomControl={false}
      attributionControl={false}
    >
      {children}
      <AttributionControl position="bottomright" prefix={false} />
      <ZoomControl position="bottomright" />
    </MapContainer>
  );
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
