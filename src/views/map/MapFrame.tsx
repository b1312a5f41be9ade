import { type LatLngExpression, svg } from "leaflet";
import { type ReactNode, useState } from "react";
import { AttributionControl, MapContainer, ZoomControl } from "react-leaflet";
import { CUT } from "../../model/mapCut.ts";
import { useMedia } from "../useMedia.ts";
import "leaflet/dist/leaflet.css";
import "./map.css";
import "./legend.css";

type View = { center: LatLngExpression; zoom: number };

type Props = {
  className: string;
  /** What is shown first; asked for once. */
  view?: () => View;
  children: ReactNode;
};

const START: View = { center: [30, 20], zoom: 2 };
const atStart = () => START;

/** A map of the world without marks: Leaflet pans and zooms it. */
export function MapFrame(props: Props) {
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const isNarrow = useMedia("(max-width: 719px)");
  // Leaflet takes its options once: with other ones it is another map.
  return <Frame key={`${isCalm}/${isNarrow}`} {...props} isCalm={isCalm} isNarrow={isNarrow} />;
}

type FrameProps = Props & { isCalm: boolean; isNarrow: boolean };

function Frame({ className, view = atStart, children, isCalm, isNarrow }: FrameProps) {
  // Drawn one screen beyond each edge, so that dragging meets no gap.
  const [renderer] = useState(() => svg({ padding: 1 }));
  const [first] = useState(view);
  return (
    <MapContainer
      {...first}
      renderer={renderer}
      className={className}
      minZoom={1}
      maxZoom={11}
      zoomSnap={0}
      wheelPxPerZoomLevel={140}
      maxBounds={[
        [-85, CUT],
        [85, CUT + 360],
      ]}
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
