import type { Place } from "../model/story.ts";
import type { Count } from "./counts.ts";
import type { PlaceMention } from "./located.ts";
import { form } from "./neighbours.ts";
import type { Named } from "./originOf.ts";
import type { Scene } from "./scene.ts";

/** Where what is counted happened. */
export type Setting = {
  place: string | null;
  /** ISO 3166-1 alpha-2; null: none or several. */
  country: string | null;
  /** Where its own sentence names the place, half-open; null: it does not. */
  span: [number, number] | null;
};

/** The place that a count's own clause names, else the scene's. `until`: first token of the next number. */
export function settingOf(named: Named, count: Count, until: number, scene: Scene): Setting {
  const { span, who } = count;
  const from = who !== null && who.first >= span.next ? who.first : span.next;
  const usable = named.places.filter((mention) => isSetting(named, mention));
  const inside = usable.filter(({ first }) => first >= from && first < until);
  const before = usable.filter(({ last }) => last < span.from).reverse();
  const beyond = usable.filter(({ first }) => first >= until);
  const found =
    inside.find((mention) => isAfter(named, mention, from)) ??
    before.find((mention) => isBefore(named, mention, count)) ??
    (isShared(named, from, until)
      ? beyond.find((mention) => isAfter(named, mention, from))
      : undefined);
  return found === undefined ? { ...scene, span: null } : settled(named, found, scene);
}

/** "killed five and wounded 110 in Kabul": what is said of the next number is said of this one. */
function isShared({ tokens }: Named, from: number, until: number): boolean {
  if (until - from > 9) return false;
  for (let at = from; at < until; at += 1)
    if (/^(?:;|:|after|when|while|as|before|but)$/.test(form(tokens, at))) return false;
  return true;
}

const APART = new Set(["actor", "dateline", "comparison", "title-only"]);
const isSetting = (_named: Named, { role }: PlaceMention): boolean => !APART.has(role);

const PREPOSITIONS =
  /^(?:in|at|near|around|on|off|outside|across|inside|of|from|to|into|throughout|over|between|along|within|neighbouring)$/;
const TELLING =
  /^(?:said|told|says|reporters|journalists|based|reported|spoke|speaking|tells|announced|conference)$/;
const RECORDING = /^(?:reported|recorded|registered|confirmed|counted|has|had|seen|suffered|lost)$/;
const REACH = 6;

/** "in the town of Haflong", not "Kabul police said", nor "told reporters in Geneva". */
function isAfter({ tokens }: Named, { first, last }: PlaceMention, floor: number): boolean {
  for (let at = last + 1; at < last + 4; at += 1) {
    if (TELLING.test(form(tokens, at))) return false;
    if (tokens[at]?.kind !== "word" || PREPOSITIONS.test(form(tokens, at))) break;
  }
  for (let at = first - 1; at >= Math.max(floor, first - REACH); at -= 1) {
    const word = form(tokens, at);
    if (/^[,;:]$/.test(word) && at < first - 1) return false;
    if (PREPOSITIONS.test(word)) return !TELLING.test(form(tokens, at - 1));
  }
  return false;
}

/** A country that acts, "Russia handed over 90", is no setting; "in Russia", "Russia's south" and towns are. */
function isBefore(named: Named, mention: PlaceMention, count: Count): boolean {
  const { tokens, entry } = named;
  if (isAfter(named, mention, 0)) return true;
  const isTold = [1, 2, 3].some((n) => TELLING.test(form(tokens, mention.last + n)));
  if (isTold) return false;
  if (entry(mention.place)?.precision !== "country") return true;
  if (RECORDING.test(form(tokens, count.span.from - 1))) return true;
  return /'s$/.test(form(tokens, mention.last)) || form(tokens, mention.last + 1) === "'s";
}

const FINENESS = ["point", "district", "settlement", "province", "water", "country", "region"];
const fineness = (place: Place | undefined): number =>
  FINENESS.indexOf(place?.precision ?? "region");

/** The finest of nested names ("Ndirande in Blantyre"); none where the text joins several. */
function settled(named: Named, found: PlaceMention, scene: Scene): Setting {
  const { places, entry } = named;
  const at = places.indexOf(found);
  const group = [found];
  let isSeveral = false;
  for (const step of [1, -1]) {
    for (let n = at + step; ; n += step) {
      const mention = places[n];
      const edge = step > 0 ? group.at(-1) : group[0];
      if (!mention || !edge || APART.has(mention.role)) break;
      const [left, right] = step > 0 ? [edge, mention] : [mention, edge];
      const link = linkOf(named, left.last + 1, right.first);
      if (link === null) break;
      if (link === "and") isSeveral = true;
      if (step > 0) group.push(mention);
      else group.unshift(mention);
    }
  }
  const entries = group.map(({ place }) => entry(place));
  const countries = new Set(entries.map((place) => place?.country ?? null));
  if (isSeveral) {
    const [only = null] = countries;
    return { place: null, country: countries.size === 1 ? only : null, span: null };
  }
  const best = group.reduce((a, b) =>
    fineness(entry(b.place)) < fineness(entry(a.place)) ? b : a,
  );
  const own = entry(best.place);
  const country = own?.precision === "region" ? own.country : (own?.country ?? scene.country);
  return { place: best.place, country, span: [best.start, best.end] };
}

/** What joins two names: "and" for several, "in" for one inside the other; null: they are apart. */
function linkOf({ tokens }: Named, from: number, to: number): "and" | "in" | null {
  if (to - from > 4) return null;
  let link: "and" | "in" | null = to === from ? "in" : null;
  for (let at = from; at < to; at += 1) {
    const word = form(tokens, at);
    if (word === "and" || word === "or") link = "and";
    else if (/^(?:,|in|'s|of|\()$/.test(word)) link ??= "in";
    else if (
      !/^(?:the|province|state|region|district|city|town|of|northern|southern|eastern|western)$/.test(
        word,
      )
    )
      return null;
  }
  return link;
}
