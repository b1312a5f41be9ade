import type { MapFrame } from "../../layout/densityGrid.ts";
import { useEvents } from "../../store/events.ts";
import { useEventView } from "./eventView.ts";
import { type NearbyQuestion, nearbyEvents, nearbyQuestion } from "./nearbyEvents.ts";

/** How long the map and the brush rest before the events in view are asked for, in ms. */
const REST = 60;

/** Keeps the events that are drawn one by one up to what is asked and in view; returns how to stop. */
export function followNearby(): () => void {
  let asked: NearbyQuestion = [];
  let giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const state = useEvents.getState();
    const { frame, nearby } = useEventView.getState();
    if (!frame || state.isAsking) return;
    const questions = nearbyQuestion(state, frame);
    // With every date in hand the brush needs no other ones.
    const isHeld = nearby?.isDated === false && isSame(asked[0], questions[0]);
    if (isHeld || isSame(asked, questions)) return;
    asked = questions;
    giveUp.abort();
    giveUp = new AbortController();
    const { signal } = giveUp;
    try {
      const found = await nearbyEvents(state, questions, signal);
      useEventView.setState({ nearby: found, fault: null });
    } catch (error) {
      if (!signal.aborted) useEventView.setState({ nearby: null, fault: sentence(error) });
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  const drop = () => {
    asked = [];
    giveUp.abort();
    if (useEventView.getState().nearby) useEventView.setState({ nearby: null });
  };
  const stops = [
    useEvents.subscribe((now, before) => {
      const { nearby } = useEventView.getState();
      if (now.opened !== before.opened || (now.isBrushing && nearby?.isDated)) drop();
      soon();
    }),
    useEventView.subscribe((now, before) => {
      if (now.frame === before.frame) return;
      if (isFarther(now.frame, before.frame)) drop();
      soon();
    }),
  ];
  soon();
  return () => {
    clearTimeout(timer);
    giveUp.abort();
    for (const stop of stops) stop();
  };
}

/** Whether so much more has come into view that what was in view says little of it. */
const isFarther = (now: MapFrame | null, before: MapFrame | null): boolean =>
  now !== null && before !== null && now.scale < before.scale * 0.6;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
