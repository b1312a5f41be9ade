import type { Issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { ordered } from "./ordered.ts";
import { float32, PAGE, pages } from "./pages.ts";
import { placePrecisions } from "./placePrecisions.ts";
import { type Point, pointReader } from "./pointReader.ts";
import { REASON } from "./reasons.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

type Places = { longitude: Float32Array; latitude: Float32Array; placePrecision: Uint8Array };

/** Reads where: coordinates, or a point. */
export function placeColumns(
  layout: ImportLayout,
  issues: Issues,
): {
  append: (scan: Scan, line: number) => void;
  withoutPlace: () => number;
  taken: (rows: Rows, order: Uint32Array | null) => Places;
} {
  const longitudes = pages(float32);
  const latitudes = pages(float32);
  let longitude = float32(0);
  let latitude = float32(0);
  let length = 0;
  const precisions = placePrecisions(layout);
  const point = pointReader(layout);
  const found: Point = { longitude: Number.NaN, latitude: Number.NaN };
  const hasPlaces = layout.roles.some((role) => role === "latitude" || role === "point");
  let withoutPlace = 0;

  return {
    append: (scan, line) => {
      const reason = point(scan, found);
      const isListed = reason === REASON.placeBlank ? hasPlaces : reason !== REASON.none;
      if (isListed) issues.add(line, reason);
      if (Number.isNaN(found.longitude)) withoutPlace++;
      const at = length++ % PAGE;
      if (at === 0) {
        longitude = longitudes.add();
        latitude = latitudes.add();
      }
      longitude[at] = found.longitude;
      latitude[at] = found.latitude;
      precisions.append(scan);
    },
    withoutPlace: () => withoutPlace,
    taken: (rows, order) => {
      const placePrecision = ordered(precisions.taken(rows), order);
      const longitude = ordered(longitudes.taken(length), order);
      for (let row = 0; row < rows.length; row++) {
        if (Number.isNaN(longitude[row])) placePrecision[row] = 0;
      }
      return { longitude, latitude: ordered(latitudes.taken(length), order), placePrecision };
    },
  };
}
