import { useMemo, useState } from "react";
import { Pane } from "react-leaflet";
import { flowRoutes } from "../../layout/flowRoutes.ts";
import { type Flow, flowBoxes, layoutFlows } from "../../layout/flows.ts";
import { mapMarks } from "../../layout/map.ts";
import { placesOn } from "../../layout/mapPlaces.ts";
import { regionNames } from "../../layout/mapRegions.ts";
import { rolesOn, sourcesOn } from "../../store/filters.ts";
import { useDateline } from "../../store/state.ts";
import { useUnhurried } from "../useUnhurried.ts";
import { Basemap } from "./Basemap.tsx";
import { FitButton } from "./FitButton.tsx";
import { FlowSwitch } from "./FlowSwitch.tsx";
import { Legend } from "./Legend.tsx";
import { MapFrame } from "./MapFrame.tsx";
import { Marks } from "./Marks.tsx";
import { NoLand } from "./NoLand.tsx";
import { ownGestures } from "./ownGestures.ts";
import { useMapName } from "./useMapName.ts";
import { useView } from "./useView.ts";
import { useWorld } from "./useWorld.ts";
import { useZoom } from "./useZoom.ts";
import "./marks.css";

export { PlacePickMap } from "./PlacePickMap.tsx";

/** The map of the story: Leaflet pans, zooms and draws the land, the marks are our own. */
export function StoryMap() {
  const [flows, setFlows] = useState(false);
  const switchFlows = () => setFlows(!flows);
  return (
    <MapFrame className="story-map">
      <Content flows={flows} switchFlows={switchFlows} />
    </MapFrame>
  );
}

type FlowState = { flows: boolean; switchFlows: () => void };

function Content({ flows: isOn, switchFlows }: FlowState) {
  const { story, asked, places } = usePlaces();
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
        <NoLand failure={failure} tryAgain={tryAgain} />
      </div>
      <FitButton legend={isOn ? "with flows" : "places"} />
    </>
  );
}

const NONE: readonly Flow[] = [];

function usePlaces() {
  const { story, passed: visible } = useUnhurried();
  const filters = useDateline((s) => s.filters);
  const asked = useMemo(
    () => ({ visible, roles: rolesOn(filters), sources: sourcesOn(filters, story) }),
    [visible, filters, story],
  );
  return { story, asked, places: placesOn(story, asked) };
}
