import { densityClasses } from "../../layout/densityClasses.ts";
import { densityRamp } from "../../layout/densityRamp.ts";
import { useEvents } from "../../store/events.ts";
import { onThemeChange, themeColours } from "../themeColours.ts";
import { useEventView } from "./eventView.ts";

/**
 * Keeps the classes of counts and their colours: of all that passes the other filters, so that they hold still while
 * the date moves. `element`: where the colours are seen. Returns how to stop.
 */
export function followClasses(element: HTMLElement): () => void {
  const classify = () => {
    const { whole } = useEvents.getState();
    const breaks = densityClasses(whole?.cells ?? new Float64Array());
    const { event, "event-tint": few, ink } = themeColours(element);
    const colours = densityRamp({ few, many: event, most: ink }, breaks.length);
    const { breaks: before, colours: drawn } = useEventView.getState();
    if (`${breaks} ${colours}` !== `${before} ${drawn}`) useEventView.setState({ breaks, colours });
  };
  classify();
  const stops = [
    onThemeChange(classify),
    useEvents.subscribe((now, before) => now.whole !== before.whole && classify()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
