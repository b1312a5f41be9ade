import { growing } from "./blocks.ts";
import { ordered } from "./byDay.ts";
import { cellColumn } from "./cellColumn.ts";
import type { Issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { type Point, pointReader } from "./pointReader.ts";
import { REASON } from "./reasons.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

type Places = { longitude: Float32Array; latitude: Float32Array; placePrecision: Uint8Array };

const float32 = (length: number) => new Float32Array(length);

/** Reads where: coordinates, or a point. */
export function placeColumns(
  layout: ImportLayout,
  issues: Issues,
): {
  append: (scan: Scan, line: number) => void;
  withoutPlace: () => number;
  taken: (rows: Rows, order: Uint32Array | null) => Places;
} {
  const longitudes = growing(float32);
  const latitudes = growing(float32);
  const precisions = cellColumn(layout, "placePrecision");
  const point = pointReader(layout);
  const found: Point = { longitude: Number.NaN, latitude: Number.NaN };
  const hasPlaces = layout.roles.some((role) => role === "latitude" || role === "point");
  let withoutPlace = 0;

  function precisionsOf(rows: Rows): Uint8Array {
    if (!precisions) return new Uint8Array(rows.length).fill(layout.placePrecision);
    const codes = precisions.cells
      .texts()
      .map((cell) => (cell === "" ? 0 : (layout.placePrecisions.get(cell.toLowerCase()) ?? -1)));
    return Uint8Array.from(precisions.numbers.taken(), (cell, row) => {
      const code = codes[cell] ?? 0;
      if (code < 0) rows.remark(row, REASON.placePrecision);
      return Math.max(0, code);
    });
  }

  return {
    append: (scan, line) => {
      const reason = point(scan, found);
      const isListed = reason === REASON.placeBlank ? hasPlaces : reason !== REASON.none;
      if (isListed) issues.add(line, reason);
      if (Number.isNaN(found.longitude)) withoutPlace++;
      longitudes.append(found.longitude);
      latitudes.append(found.latitude);
      precisions?.append(scan);
    },
    withoutPlace: () => withoutPlace,
    taken: (rows, order) => {
      const placePrecision = ordered(precisionsOf(rows), order);
      const longitude = longitudes.taken(order);
      for (let row = 0; row < rows.length; row++) {
        if (Number.isNaN(longitude[row])) placePrecision[row] = 0;
      }
      return { longitude, latitude: latitudes.taken(order), placePrecision };
    },
  };
}
