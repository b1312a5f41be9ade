import { countryName } from "../model/places.ts";
import type { Story } from "../model/story.ts";
import type { Voice } from "../model/voices.ts";
import { OUTLET } from "../store/filters.ts";

const ROLE_NAMES: { [role: string]: string } = {
  "event-location": "Event here",
  origin: "Fighters from here",
  context: "Mentioned",
  actor: "Named as an actor",
  dateline: "Dateline: where it was written",
  comparison: "Comparison",
  "title-only": "In the headline only",
};

/** A role of a place in the reader's words. */
export const roleName = (role: string): string => ROLE_NAMES[role] ?? role;

const KIND_NAMES: { [kind: string]: string } = {
  figure: "Figures",
  event: "Events",
  mention: "Places mentioned",
};

/** A value of a filter in the reader's words. */
export function valueName(name: "country" | "kind" | "speaker" | "standing", story: Story) {
  return (value: string): string => {
    if (name === "country") return countryName(value, story);
    if (name === "kind") return KIND_NAMES[value] ?? value;
    if (name === "standing") return value.charAt(0).toUpperCase() + value.slice(1);
    if (value === OUTLET) return "The outlet itself";
    return story.speakers.find((s) => s.id === value)?.name ?? value;
  };
}

/** What the filter by speaker calls a voice. */
export const speakerValue = ({ speaker }: Voice): string => speaker ?? OUTLET;
