import type { Issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { ordered } from "./ordered.ts";
import { placePrecisions } from "./placePrecisions.ts";
import { type Point, pointReader } from "./pointReader.ts";
import { REASON } from "./reasons.ts";
import { float32, type RowStore } from "./rowStore.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

type Places = { longitude: Float32Array; latitude: Float32Array; placePrecision: Uint8Array };

/** Reads where: coordinates, or a point. */
export function placeColumns(
  layout: ImportLayout,
  issues: Issues,
  store: RowStore,
): {
  append: (scan: Scan, at: number, line: number) => void;
  taken: (rows: Rows, places: Uint32Array | null) => Places & { withoutPlace: number };
} {
  const longitudes = store.column(float32);
  const latitudes = store.column(float32);
  const precisions = placePrecisions(layout, store);
  const point = pointReader(layout);
  const found: Point = { longitude: Number.NaN, latitude: Number.NaN };
  const hasPlaces = layout.roles.some((role) => role === "latitude" || role === "point");

  return {
    append: (scan, at, line) => {
      const reason = point(scan, found);
      const isListed = reason === REASON.placeBlank ? hasPlaces : reason !== REASON.none;
      if (isListed) issues.add(line, reason);
      longitudes.page[at] = found.longitude;
      latitudes.page[at] = found.latitude;
      precisions.append(scan, at);
    },
    taken: (rows, places) => {
      const placePrecision = ordered(precisions.taken(rows), places);
      const longitude = longitudes.taken(places);
      const latitude = latitudes.taken(places);
      let withoutPlace = 0;
      for (let row = 0; row < rows.length; row++) {
        if (!Number.isNaN(longitude[row])) continue;
        placePrecision[row] = 0;
        withoutPlace++;
      }
      return { longitude, latitude, placePrecision, withoutPlace };
    },
  };
}
