import type { ImportLayout } from "./layout.ts";
import { numberReader, UNREADABLE } from "./numbers.ts";
import { REASON } from "./reasons.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** WGS 84 degrees; NaN in both: none. Written over for each row. */
export type Point = { longitude: number; latitude: number };

const POINT = /^POINT *Z? *\( *(\S{1,24}) +(\S{1,24})(?: +\S{1,24})? *\)$/i;

/** Reads a row's point into `found`; gives the reason why there is none, or what is odd about it. */
export function pointReader(layout: ImportLayout): (scan: Scan, found: Point) => number {
  const [latitude = -1, longitude = -1, point = -1] = (
    ["latitude", "longitude", "point"] as const
  ).map((role) => layout.roles.indexOf(role));
  const number = numberReader(layout.unknown, layout.decimal, true);
  const inPoint = numberReader(layout.unknown, ".", true);
  const utf8 = new TextEncoder();
  const decoder = new TextDecoder();

  function read(scan: Scan, field: number): number {
    if (field < 0) return Number.NaN;
    trimField(scan, field);
    return number(scan.bytes, scan.starts[field] as number, scan.ends[field] as number);
  }

  function readPoint(scan: Scan, found: Point): void {
    trimField(scan, point);
    const text = decoder.decode(scan.bytes.subarray(scan.starts[point], scan.ends[point]));
    if (text === "") return;
    const [x = "", y = ""] =
      POINT.exec(text.slice(0, 99))
        ?.slice(1)
        .map((part) => part) ?? [];
    const part = (digits: string) => {
      const bytes = utf8.encode(digits);
      return bytes.length === 0 ? UNREADABLE : inPoint(bytes, 0, bytes.length);
    };
    found.longitude = part(x);
    found.latitude = part(y);
  }

  return (scan, found) => {
    found.latitude = read(scan, latitude);
    found.longitude = read(scan, longitude);
    const isBlank = Number.isNaN(found.latitude) || Number.isNaN(found.longitude);
    if (isBlank && point >= 0) readPoint(scan, found);
    return checked(found);
  };
}

function checked(found: Point): number {
  const { longitude, latitude } = found;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
    return longitude === 0 && latitude === 0 ? REASON.placeZero : REASON.none;
  }
  found.longitude = Number.NaN;
  found.latitude = Number.NaN;
  if (Number.isNaN(longitude) && Number.isNaN(latitude)) return REASON.placeBlank;
  const isRead = Number.isFinite(longitude) && Number.isFinite(latitude);
  return isRead ? REASON.placeRange : REASON.placeUnreadable;
}
