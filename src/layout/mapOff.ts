import type { Place, Story } from "../model/story.ts";
import { type Asked, isOn, mentionsOf, soundRecords } from "./mapPlaces.ts";

/** Why a place has no mark on the map. */
type OffReason =
  | "region"
  | "no point"
  | "dateline"
  | "comparison"
  | "title-only"
  | "teaser"
  | "source off"
  | "role off"
  | "no record";

export type OffPlace = { place: Place; reason: OffReason };

/** The places that the map does not mark, each with the first reason that holds, in the order of the file. */
export function offMap(story: Story, asked: Omit<Asked, "visible">): OffPlace[] {
  const groups = soundRecords(story);
  const teasers = new Set(story.sources.filter((s) => s.kind === "teaser").map((s) => s.id));
  return story.places.flatMap((place) => {
    const records = groups.get(place.id) ?? [];
    const mentions = mentionsOf(records);
    if (records.length === 0) return { place, reason: "no record" as const };
    if (mentions.length > 0 && !mentions.some((m) => isOn(m, asked))) {
      return { place, reason: switchedOff(mentions, asked, teasers) };
    }
    if (place.precision === "region") return { place, reason: "region" as const };
    if (place.lat === null || place.lon === null) return { place, reason: "no point" as const };
    return [];
  });
}

function switchedOff(
  mentions: ReturnType<typeof mentionsOf>,
  { roles }: Omit<Asked, "visible">,
  teasers: ReadonlySet<string>,
): OffReason {
  const wanted = mentions.filter((m) => roles.includes(m.role));
  if (wanted.length > 0) {
    return wanted.every((m) => teasers.has(m.quote.source)) ? "teaser" : "source off";
  }
  const role = mentions[0]?.role;
  return role === "dateline" || role === "comparison" || role === "title-only" ? role : "role off";
}
