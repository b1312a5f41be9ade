import {
  DATE_PRECISIONS,
  type DatePrecision,
  PLACE_PRECISIONS,
  type PlacePrecision,
} from "../model/eventData.ts";
import type { DateRule, Widening } from "./layout.ts";

/** A rule of `ImportLayout.datePrecisions`. */
export const dated = (precision: DatePrecision, widen: Widening = "none"): DateRule => ({
  precision: DATE_PRECISIONS.indexOf(precision),
  widen,
});

/** A value of `ImportLayout.placePrecisions`. */
export const placed = (precision: PlacePrecision): number => PLACE_PRECISIONS.indexOf(precision);
