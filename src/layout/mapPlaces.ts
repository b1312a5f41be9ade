import { mentionCount, recordsByPlace } from "../model/places.ts";
import { isSound } from "../model/sound.ts";
import type { Mention, Place, Role, Story, StoryRecord } from "../model/story.ts";

/** What the reader asked for, as far as the map needs it. */
export type Asked = {
  /** Ids of the records that pass every filter, with how surely. */
  visible: ReadonlyMap<string, "certainly" | "possibly">;
  /** Roles and ids of sources that are switched on. */
  roles: readonly Role[];
  sources: readonly string[];
};

/** Why a place is drawn: something happened there, fighters came from there, or it is only named. */
export type PlaceRole = "event" | "origin" | "mention";

/** A place whose role and source are on. */
export type OnPlace = {
  place: Place;
  role: PlaceRole;
  /** How often the story names it in the roles that are on; 0 where only figures or events have it. */
  mentions: number;
  /** ghost: no record of it passes the filters. */
  state: "shown" | "possibly" | "ghost";
  /** Its records that pass, in the order of the text; all of them for a ghost. Never empty. */
  records: StoryRecord[];
};

const known = new WeakMap<Asked, { story: Story; places: OnPlace[] }>();

/** The places that are switched on and have a sound record, in the order of the file; worked out once for what is asked. */
export function placesOn(story: Story, asked: Asked): OnPlace[] {
  const before = known.get(asked);
  if (before?.story === story) return before.places;
  const places = madeOf(story, asked);
  known.set(asked, { story, places });
  return places;
}

function madeOf(story: Story, asked: Asked): OnPlace[] {
  const groups = soundRecords(story);
  return story.places.flatMap((place) => {
    const records = groups.get(place.id) ?? [];
    const named = mentionsOf(records);
    const on = named.filter((m) => isOn(m, asked));
    if (records.length === 0 || (named.length > 0 && on.length === 0)) return [];
    const passing = records.filter((r) => asked.visible.has(r.id));
    const sure = passing.some((r) => asked.visible.get(r.id) === "certainly");
    return {
      place,
      role: named.length > 0 ? roleOfMentions(on) : roleOfClaims(records),
      mentions: mentionCount(on),
      state: passing.length === 0 ? "ghost" : sure ? "shown" : "possibly",
      records: passing.length === 0 ? records : passing,
    };
  });
}

/** Each place's records but those that a reviewer rejected. */
function soundRecords(story: Story): Map<string, StoryRecord[]> {
  return recordsByPlace({ ...story, records: story.records.filter(isSound) });
}

const mentionsOf = (records: readonly StoryRecord[]): Mention[] =>
  records.filter((r) => r.kind === "mention");

const isOn = (mention: Mention, { roles, sources }: Omit<Asked, "visible">): boolean =>
  roles.includes(mention.role) && sources.includes(mention.quote.source);

function roleOfMentions(mentions: readonly Mention[]): PlaceRole {
  const roles = mentions.map((m) => m.role);
  if (roles.includes("event-location")) return "event";
  return roles.includes("origin") ? "origin" : "mention";
}

function roleOfClaims(records: readonly StoryRecord[]): PlaceRole {
  if (records.some((r) => r.kind === "event")) return "event";
  return records.some((r) => r.kind === "figure" && r.measure === "travelled")
    ? "origin"
    : "mention";
}
