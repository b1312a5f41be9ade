import { useEffect, useState } from "react";
import {
  AttributionControl,
  CircleMarker,
  MapContainer,
  Tooltip,
  useMap,
  useMapEvents,
} from "react-leaflet";
import type { Candidate } from "../../extract/gazetteer.ts";
import { cutLongitude } from "../../model/mapCut.ts";
import type { Place } from "../../model/story.ts";
import { useMedia } from "../useMedia.ts";
import { Land } from "./Land.tsx";
import { useWorld } from "./useWorld.ts";
import { useZoom } from "./useZoom.ts";
import "leaflet/dist/leaflet.css";
import "./map.css";
import "./legend.css";
import "./placepick.css";

type Props = {
  candidates: readonly Candidate[];
  /** Where the place is put now; null: nowhere. */
  point: Pick<Place, "lat" | "lon"> | null;
  /** Index of the candidate chosen; null: none. */
  chosen: number | null;
  choose: (index: number) => void;
  /** Puts the point where the reader clicked: WGS 84 degrees, to 0.001. */
  put: (lat: number, lon: number) => void;
};

/** A small map of what a name may mean; the same can be chosen from the list and the fields beside it. */
export function PlacePickMap(props: Props) {
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  return (
    <MapContainer
      key={String(isCalm)}
      className="story-map place-pick"
      center={[30, 20]}
      zoom={1}
      minZoom={0}
      maxZoom={11}
      zoomSnap={0}
      keyboard={false}
      zoomAnimation={!isCalm}
      fadeAnimation={!isCalm}
      attributionControl={false}
    >
      <Outlines />
      <Points {...props} />
      <AttributionControl position="bottomright" prefix={false} />
    </MapContainer>
  );
}

function Outlines() {
  const { world } = useWorld(useZoom());
  return <Land world={world} />;
}

function Points({ candidates, point, chosen, choose, put }: Props) {
  useFitting(candidates, point);
  useMapEvents({
    click: ({ latlng }) => {
      const { lat, lng } = latlng.wrap();
      put(rounded(lat), rounded(lng));
    },
  });
  const isByHand = chosen === null && point !== null;
  return (
    <>
      {candidates.map((candidate, index) => (
        <Numbered
          key={`${candidate.lat} ${candidate.lon} ${candidate.precision}`}
          candidate={candidate}
          label={String(index + 1)}
          isChosen={index === chosen}
          choose={() => choose(index)}
        />
      ))}
      {isByHand && point.lat !== null && point.lon !== null && (
        <CircleMarker
          key={`${point.lat} ${point.lon}`}
          center={[point.lat, cutLongitude(point.lon)]}
          radius={6}
          interactive={false}
          className="pick pick-chosen"
        />
      )}
    </>
  );
}

type NumberedProps = {
  candidate: Candidate;
  label: string;
  isChosen: boolean;
  choose: () => void;
};

function Numbered({ candidate: { lat, lon }, label, isChosen, choose }: NumberedProps) {
  // Leaflet takes class names once: chosen or not, it is another marker.
  return (
    <CircleMarker
      key={String(isChosen)}
      center={[lat, cutLongitude(lon)]}
      radius={10}
      bubblingMouseEvents={false}
      className={isChosen ? "pick pick-chosen" : "pick"}
      eventHandlers={{ click: choose }}
    >
      <Tooltip
        permanent
        direction="center"
        className={isChosen ? "pick-number pick-number-chosen" : "pick-number"}
      >
        {label}
      </Tooltip>
    </CircleMarker>
  );
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Brings the candidates and where the place was first into sight; a point set by a click does not move the map. */
function useFitting(candidates: readonly Candidate[], point: Props["point"]) {
  const map = useMap();
  const [first] = useState(point);
  useEffect(() => {
    const all = candidates.map(({ lat, lon }): [number, number] => [lat, cutLongitude(lon)]);
    const { lat = null, lon = null } = first ?? {};
    if (lat !== null && lon !== null) all.push([lat, cutLongitude(lon)]);
    if (all.length > 0) map.fitBounds(all, { padding: [26, 26], maxZoom: 6, animate: false });
  }, [map, candidates, first]);
}
