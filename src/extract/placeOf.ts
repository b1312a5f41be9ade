import type { Place } from "../model/story.ts";
import { type Entry, isPart } from "./entryKey.ts";
import type { Candidate } from "./gazetteer.ts";
import { placeKey } from "./placeKey.ts";
import type { Reach } from "./reach.ts";
import type { Settled } from "./settled.ts";

type Around = {
  /** Of a river, where the text speaks of it; null: it does not say, or no river. */
  reach: Reach | null;
  /** Whether the bare name is another entry: then the type word is a part of the name. */
  namesake: boolean;
};

/** The entry of a place, its id not yet made unique; null: nothing tells even its country. */
export function placeOf({ names }: Entry, { reach, namesake }: Around): Place | null {
  const first = names.find(({ body }) => body) ?? names[0];
  if (!first) return null;
  const where = first.sense ? known(first, reach) : inherited(names, reach);
  if (where === null) return null;
  const [name = "", ...aliases] = forms(names, first, namesake);
  return { id: slug(name), name, aliases, ...where, within: null };
}

type Point = { lat: number; lon: number };
type Where = Pick<Place, "country" | "lat" | "lon" | "precision">;

function known(name: Settled, reach: Reach | null): Where | null {
  const { sense } = name;
  if (sense === null) return null;
  const { lat, lon, country } = sense;
  const precision = isPart(name) ? "region" : sense.precision;
  if (precision === "water" && country === null && reach)
    return { ...(isFar(sense, reach) ? reach : { lat, lon }), country: reach.country, precision };
  return { country, lat, lon, precision };
}

const FAR = 2.5;

/** Whether two points are more than some 250 km apart. */
const isFar = (a: Point, b: Point) =>
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) > FAR;

/**
 * Of a name that no gazetteer has: the country of what the text puts it in or near and, if that is no country, its
 * point; null: it says neither, and the country that the text speaks of most would be a guess.
 */
function inherited(names: readonly Settled[], reach: Reach | null): Where | null {
  const [first] = names;
  const whole = containerOf(names);
  const owner = names.find(({ owner: one }) => one !== null)?.owner ?? null;
  const country = whole?.country ?? owner ?? reach?.country ?? null;
  if (country === null) return null;
  if (first?.type === "water")
    return { country, lat: reach?.lat ?? null, lon: reach?.lon ?? null, precision: "water" };
  const isNear = whole !== null && !["country", "region", "water"].includes(whole.precision);
  const isWide = first?.type === "province" || (isNear && whole.precision === "province");
  const precision = isWide ? "province" : "district";
  return { country, lat: isNear ? whole.lat : null, lon: isNear ? whole.lon : null, precision };
}

/** What it is put in; else what it is near; of a neighbourhood the town named before it. */
function containerOf(names: readonly Settled[]): Candidate | null {
  const inside = names.find((one) => one.inside?.sense)?.inside?.sense ?? null;
  if (inside !== null && inside.precision !== "country") return inside;
  const near = names.find((one) => one.near?.sense)?.near?.sense ?? null;
  const part = names.find(({ type }) => type === "part")?.prior ?? null;
  return near ?? inside ?? (part?.precision === "settlement" ? part : null);
}

/** The name as printed first, then the other forms of the text, then the gazetteer's own. */
function forms(names: readonly Settled[], first: Settled, namesake: boolean): string[] {
  const printed = names.flatMap((one) => {
    const part = isPart(one) ? `${one.side} ${one.name}` : one.name;
    return isPart(one) ? [part] : one.typed ? [one.name, one.typed] : [one.name];
  });
  const lead = isPart(first)
    ? `${first.side} ${first.name}`
    : namesake && first.typed
      ? first.typed
      : first.name;
  const mixed = printed.find(
    (form) => form !== lead && form.toLowerCase() === lead.toLowerCase() && !isShout(form),
  );
  const name = isShout(lead) ? (mixed ?? calm(lead, first)) : lead;
  const own = first.sense && !isPart(first) && !namesake ? [first.sense.name] : [];
  const rest = [...new Set([...printed, ...own])].filter(
    (form) => form !== name && !(namesake && placeKey(form) === placeKey(first.name)),
  );
  return [name, ...rest];
}

const isShout = (form: string) => form.length > 4 && form === form.toUpperCase();

const calm = (form: string, { sense }: Settled): string =>
  sense && placeKey(sense.name) === placeKey(form)
    ? sense.name
    : form
        .toLowerCase()
        .replace(/(?<![^\s-])[a-z\u00e0-\u00fe]/g, (letter) => letter.toUpperCase());

function slug(name: string): string {
  const plain = placeKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `place-${plain}`.replace(/-+$/, "");
}
