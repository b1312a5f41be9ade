import type { Place } from "../model/story.ts";
import { type Entry, isPart } from "./entries.ts";
import { placeKey } from "./placeKey.ts";
import type { Settled } from "./settled.ts";
import { type Votes, voteOf } from "./votes.ts";

type Around = {
  votes: Votes;
  /** Country of the reach of a river that the text speaks of; null: not one. */
  reach: string | null;
  /** Whether the bare name is another entry: then the type word is a part of the name. */
  namesake: boolean;
};

/** The entry of a place, its id not yet made unique; null: nothing tells even its country. */
export function placeOf({ names }: Entry, around: Around): Place | null {
  const first = names.find(({ body }) => body) ?? names[0];
  if (!first) return null;
  const where = first.sense ? known(first, around) : inherited(names, around.votes);
  if (where === null) return null;
  const [name = "", ...aliases] = forms(names, first, around.namesake);
  return { id: slug(name), name, aliases, ...where, within: null };
}

type Where = Pick<Place, "country" | "lat" | "lon" | "precision">;

const SEA = /\b(?:sea|ocean|gulf|strait|bay|channel|straits)\b/i;

function known({ sense, directed, ...name }: Settled, { reach }: Around): Where | null {
  if (sense === null) return null;
  const { lat, lon, precision } = sense;
  const isRiver = precision === "water" && sense.country === null && !SEA.test(sense.name);
  const country = isRiver ? reach : sense.country;
  return {
    country,
    lat,
    lon,
    precision: isPart({ ...name, sense, directed }) ? "region" : precision,
  };
}

const OUTSHINES = 2;

/** Of a name that no gazetteer has: the country of what it is put in and, if that is no country, its point. */
function inherited(names: readonly Settled[], votes: Votes): Where | null {
  const [first] = names;
  const whole = names.find(({ inside }) => inside?.sense)?.inside?.sense ?? null;
  const owner = names.find(({ owner: one }) => one !== null)?.owner ?? null;
  const [top, next] = votes.ordered;
  const leads =
    top !== undefined && voteOf(votes, top, "") >= OUTSHINES * voteOf(votes, next ?? null, "");
  const country = whole?.country ?? owner ?? (leads ? top : null);
  if (country === null) return null;
  if (first?.type === "water") return { country, lat: null, lon: null, precision: "water" };
  const isNear = whole !== null && !["country", "region", "water"].includes(whole.precision);
  const precision = first?.type === "province" ? "province" : "district";
  return { country, lat: isNear ? whole.lat : null, lon: isNear ? whole.lon : null, precision };
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
