import { contested, POSSIBLY, placePhrase } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import type { Precision, Story } from "../model/story.ts";
import { type Box, markBox, type Side } from "./labels.ts";
import type { OnPlace, PlaceRole } from "./mapPlaces.ts";
import { type Stack, shape } from "./mapStacks.ts";
import { placeKey } from "./stackKey.ts";

/** What is drawn for one place, or for several that would touch; pixels. */
export type MapMark = {
  /** `place/<id>` or `stack/<id>+<id>`, of the places shown. */
  key: string;
  /** All its places, nested ones after the one they lie in. */
  places: OnPlace[];
  x: number;
  y: number;
  radius: number;
  role: PlaceRole;
  state: OnPlace["state"];
  /** stack: several places. */
  shape: Precision | "stack";
  /** Ids of records, in the order of the text. */
  records: string[];
  /** Whether one of these records is a claim that is denied, or its denial. */
  denied: boolean;
  /** Accessible name: the place and how much is said of it, then what else stands here. */
  name: string;
  label: string;
  /** Small print after the label: a country's mentions, how many more places a stack holds. */
  count: string;
  labelWidth: number;
  /** The name itself may be the mark, as of a province or a river. */
  isName: boolean;
  /** Where the label stands; null: no room, shown only while lit. */
  side: Side | null;
  labelBox: Box;
  /** Mark and label together. */
  box: Box;
};

/** What a mark has to know beside its places; `order`: where each record's quote begins. */
type Setting = {
  story: Story;
  order: ReadonlyMap<string, number>;
  measure: (text: string) => number;
};

/** The mark of a stack of places, its label not yet placed. */
export function markOf(stack: Stack, { story, order, measure }: Setting): MapMark {
  const shown = stack.filter((s) => s.state !== "ghost");
  const live = shown.length > 0 ? shown : stack;
  const places = nested(live);
  const [lead = stack[0]] = live;
  const { x, y, radius } = shape(stack);
  const { name: label, precision } = lead.place;
  const count = countOf(live, lead);
  const box = markBox({ x, y, radius });
  const records = live.flatMap((s) => s.records.map((r) => r.id));
  return {
    key: placeKey(places.map((p) => p.place.id)),
    places: nested(stack),
    x,
    y,
    radius,
    role: ROLES.find((role) => live.some((p) => p.role === role)) ?? "mention",
    state: STATES.find((state) => live.some((p) => p.state === state)) ?? "ghost",
    shape: stack.length > 1 ? "stack" : precision,
    records: records.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    denied: records.some((id) => standings(story).get(id) === "denied"),
    name: nameOf(places, lead, story),
    label,
    count,
    labelWidth: measure(label) + (count ? measure(count) + 4 : 0),
    isName: stack.length === 1 && (precision === "province" || precision === "water"),
    side: null,
    labelBox: box,
    box,
  };
}

function countOf(live: readonly OnPlace[], lead: OnPlace): string {
  if (live.length > 1) return `+${live.length - 1}`;
  return lead.place.precision === "country" && lead.mentions > 0 ? `${lead.mentions}` : "";
}

function nameOf(places: readonly OnPlace[], lead: OnPlace, story: Story): string {
  const others = places
    .filter((p) => p.place.id !== lead.place.id)
    .map(({ place, records }) => {
      const contest = contested(records, story).join(", ");
      return contest === "" ? place.name : `${place.name} (${contest})`;
    });
  const more = others.length === 1 ? "1 more place" : `${others.length} more places`;
  const rest = others.length > 0 ? `; ${more}: ${others.join(", ")}` : "";
  const unsure = places.every((p) => p.state === "possibly") ? `, ${POSSIBLY}` : "";
  return `${placePhrase(lead.place, lead.records, story)}${unsure}${rest}`;
}

const ROLES = ["event", "origin", "mention"] as const;
const STATES = ["shown", "possibly", "ghost"] as const;

/** Places in their order, each followed by those that lie in it. */
function nested(places: readonly OnPlace[]): OnPlace[] {
  const ids = new Set(places.map((p) => p.place.id));
  const seen = new Set<OnPlace>();
  const visit = (on: OnPlace): OnPlace[] => {
    if (seen.has(on)) return [];
    seen.add(on);
    return [on, ...places.filter((p) => p.place.within === on.place.id).flatMap(visit)];
  };
  const roots = places.filter((p) => p.place.within === null || !ids.has(p.place.within));
  return [...roots, ...places].flatMap(visit);
}
