import type { Feature } from "geojson";
import type { GeoJSON as LeafletGeoJSON } from "leaflet";
import { useEffect, useRef } from "react";
import { GeoJSON } from "react-leaflet";
import { isLit } from "../../store/selection.ts";
import { useDateline } from "../../store/state.ts";

/** A shape of the story under its marks, looks by CSS; lit with its records. */
export function Outline({
  shape,
  className,
  records,
  step = 0,
  state,
}: {
  shape: Feature;
  className: string;
  records: readonly string[];
  step?: number;
  state: "shown" | "possibly";
}) {
  const ref = useRef<LeafletGeoJSON>(null);
  const lit = useDateline((s) => isLit(s, records));
  useEffect(() => {
    for (const element of elements(ref.current)) {
      element.toggleAttribute("data-lit", lit);
      element.setAttribute("data-step", `${step}`);
      element.setAttribute("data-state", state);
    }
  }, [lit, step, state]);
  return <GeoJSON ref={ref} data={shape} interactive={false} style={{ className }} />;
}

function elements(group: LeafletGeoJSON | null): Element[] {
  const found: Element[] = [];
  group?.eachLayer((layer) => {
    if ("getElement" in layer && typeof layer.getElement === "function") {
      const element: unknown = layer.getElement();
      if (element instanceof Element) found.push(element);
    }
  });
  return found;
}
