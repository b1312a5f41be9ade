import { lazy } from "react";

/** The map, whose code comes after the rest. */
export const EventMapSlot = lazy(async () => ({
  default: (await import("../map/EventMap.tsx")).EventMap,
}));
