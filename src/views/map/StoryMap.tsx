import { svg } from "leaflet";
import { type ReactNode, useMemo, useState } from "react";
import { AttributionControl, MapContainer, Pane, ZoomControl } from "react-leaflet";
import { flowRoutes } from "../../layout/flowRoutes.ts";
import { type Flow, flowBoxes, layoutFlows } from "../../layout/flows.ts";
import { mapMarks } from "../../layout/map.ts";
import { placesOn } from "../../layout/mapPlaces.ts";
import { regionNames } from "../../layout/mapRegions.ts";
import { rolesOn, sourcesOn } from "../../store/filters.ts";
import { useDrawn, useShown } from "../../store/shown.ts";
import { useDateline } from "../../store/state.ts";
import { useMedia } from "../useMedia.ts";
import { Basemap } from "./Basemap.tsx";
import { FitButton } from "./FitButton.tsx";
import { FlowSwitch } from "./FlowSwitch.tsx";
import { Legend } from "./Legend.tsx";
import { Marks } from "./Marks.tsx";
import { ownGestures } from "./ownGestures.ts";
import { useMapName } from "./useMapName.ts";
import { useView } from "./useView.ts";
import { useWorld } from "./useWorld.ts";
import { useZoom } from "./useZoom.ts";
import "leaflet/dist/leaflet.css";
import "./map.css";
import "./marks.css";
import "./legend.css";

export { PlacePickMap } from "./PlacePickMap.tsx";

/** The edges of the world as it is cut: longitudes run from −168.5 to 191.5. */
const WORLD: [[number, number], [number, number]] = [
  [-85, -168.5],
  [85, 191.5],
];

/** The map of the story: Leaflet pans, zooms and draws the land, the marks are our own. */
export function StoryMap() {
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const isNarrow = useMedia("(max-width: 719px)");
  const [flows, setFlows] = useState(false);
  const switchFlows = () => setFlows(!flows);
  // Leaflet takes its options once: with other ones it is another map.
  return (
    <Frame key={`${isCalm}/${isNarrow}`} isCalm={isCalm} isNarrow={isNarrow}>
      <Content flows={flows} switchFlows={switchFlows} />
    </Frame>
  );
}

type FlowState = { flows: boolean; switchFlows: () => void };
type FrameProps = { isCalm: boolean; isNarrow: boolean; children: ReactNode };

function Frame({ isCalm, isNarrow, children }: FrameProps) {
  // Drawn one screen beyond each edge, so that dragging meets no gap.
  const [renderer] = useState(() => svg({ padding: 1 }));
  return (
    <MapContainer
      renderer={renderer}
      className="story-map"
      center={[30, 20]}
      zoom={2}
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

function Content({ flows: isOn, switchFlows }: FlowState) {
  const story = useDrawn();
  const { asked, places } = usePlaces();
  const { view, moving } = useView();
  const bare = useMemo(() => mapMarks(story, asked, view), [story, asked, view]);
  const drawn = useMemo(
    () => (isOn ? layoutFlows(story, asked, bare, view) : null),
    [isOn, story, asked, bare, view],
  );
  const marks = useMemo(
    () => (drawn ? mapMarks(story, asked, { ...view, lines: flowBoxes(drawn.flows) }) : bare),
    [drawn, story, asked, view, bare],
  );
  useMapName();
  const regions = regionNames(places, marks, view);
  const hasFlows = useMemo(() => flowRoutes(story).routes.length > 0, [story]);
  const { world, failure, tryAgain } = useWorld(useZoom());
  return (
    <>
      <Basemap world={world} places={places} />
      <Pane name="story-marks" className="story-marks">
        <Marks marks={marks} regions={regions} flows={drawn?.flows ?? NONE} moving={moving} />
      </Pane>
      <div className="map-corner" ref={ownGestures}>
        <Legend>{hasFlows && <FlowSwitch drawn={drawn} change={switchFlows} />}</Legend>
        {failure !== null && (
          <p className="map-notice" role="alert">
            The outlines of the countries could not be loaded ({failure}).{" "}
            <button type="button" onClick={tryAgain}>
              Try again
            </button>
          </p>
        )}
      </div>
      <FitButton legend={isOn ? "with flows" : "places"} />
    </>
  );
}

const NONE: readonly Flow[] = [];

function usePlaces() {
  const story = useDrawn();
  const visible = useShown();
  const filters = useDateline((s) => s.filters);
  const asked = useMemo(
    () => ({ visible, roles: rolesOn(filters), sources: sourcesOn(filters, story) }),
    [visible, filters, story],
  );
  return { asked, places: useMemo(() => placesOn(story, asked), [story, asked]) };
}
