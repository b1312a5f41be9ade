import { divIcon } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { AttributionControl, MapContainer, Marker, useMap, useMapEvents } from "react-leaflet";
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
      {candidates.map(({ lat, lon, precision }, index) => (
        <Pin
          key={`${lat} ${lon} ${precision}`}
          at={[lat, lon]}
          label={String(index + 1)}
          rank={index === chosen ? 1 : -index}
          choose={() => choose(index)}
        />
      ))}
      {isByHand && point.lat !== null && point.lon !== null && (
        <Pin at={[point.lat, point.lon]} label="" rank={1} />
      )}
    </>
  );
}

type PinProps = {
  at: [lat: number, lon: number];
  /** "": a point set by hand. */
  label: string;
  /** Of pins that cover each other the highest is on top; 1: chosen. */
  rank: number;
  choose?: () => void;
};

const SIZE = 20;
const SMALL = 12;

/** A pin above the land; the same can be chosen in the list, so it is no tab stop. */
function Pin({ at, label, rank, choose }: PinProps) {
  const isChosen = rank === 1;
  const icon = useMemo(() => {
    const size = label === "" ? SMALL : SIZE;
    const className = isChosen ? "pick pick-chosen" : "pick";
    return divIcon({ className, html: label, iconSize: [size, size] });
  }, [label, isChosen]);
  return (
    <Marker
      position={at}
      icon={icon}
      keyboard={false}
      interactive={choose !== undefined}
      zIndexOffset={rank * ABOVE}
      {...(choose && { eventHandlers: { click: choose } })}
    />
  );
}

/** More than the pixels by which the library itself puts what lies south in front. */
const ABOVE = 10_000;

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
