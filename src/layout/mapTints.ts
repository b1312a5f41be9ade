import type { Story } from "../model/story.ts";
import { isOrigin } from "./bars.ts";
import type { OnPlace, PlaceRole } from "./mapPlaces.ts";

/** A country whose area is tinted. */
export type Tint = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  role: PlaceRole;
  /** 1 to 4: its share of the largest figure of origin, in quarters; 2 where the story gives no number. */
  step: number;
  /** possibly: nothing that is certainly inside the filters names it. */
  state: "shown" | "possibly";
  /** Ids of the records that light it. */
  records: string[];
};

/** The countries to tint: those with an entry of their own that is shown. */
export function countryTints(story: Story, places: readonly OnPlace[]): Tint[] {
  const figures = story.records.filter((r) => r.kind === "figure").filter(isOrigin);
  const bounds = new Map(
    figures.map((f) => [f.country, f.value.low ?? f.value.high ?? 0] as const),
  );
  const top = Math.max(1, ...bounds.values());
  return places.flatMap(({ place, role, state, records }) => {
    const { country, precision } = place;
    if (precision !== "country" || country === null || state === "ghost") return [];
    const bound = bounds.get(country);
    const step = bound === undefined ? 2 : Math.max(1, Math.ceil((bound / top) * 4));
    return { country, role, step, state, records: records.map((r) => r.id) };
  });
}
