import { useDateline } from "./state.ts";

/** Puts event data on the desk in the story's place, or gives the story its place back; the story stays as it is. */
export function showEvents(isEvents: boolean): void {
  if (useDateline.getState().isEvents !== isEvents) {
    useDateline.setState({ isEvents, hovered: null, review: null });
  }
}
