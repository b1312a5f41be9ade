import { DomEvent } from "leaflet";

/** What begins on this element is its own: no click, drag or wheel of the map. */
export function ownGestures(element: HTMLElement | null): void {
  ownPresses(element);
  if (element) DomEvent.disableScrollPropagation(element);
}

/** The same but for the wheel, which still zooms. */
export function ownPresses(element: HTMLElement | null): void {
  if (element) DomEvent.disableClickPropagation(element);
}
