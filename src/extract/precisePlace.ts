import type { Place, Precision } from "../model/story.ts";
import type { Located, PlaceMention } from "./located.ts";
import { placeById } from "./placeById.ts";

/**
 * The most precise of some mentions, the first of several towns; "several": of more than one country, or with `alone` of
 * anything. `weigh`: how badly one fits, null: not at all.
 */
export function mostPrecise(
  located: Located,
  mentions: readonly PlaceMention[],
  weigh: (mention: PlaceMention) => number | null,
  alone = false,
): PlaceMention | "several" | null {
  const scored = mentions.flatMap((mention) => {
    const weight = weigh(mention);
    const place = placeById(located, mention.place);
    return weight === null || !place ? [] : [{ mention, place, rank: rankOf(place) + weight }];
  });
  let best = scored[0];
  for (const one of scored) if (best && one.rank < best.rank) best = one;
  if (!best) return null;
  const peers = scored.filter(({ rank }) => rank === best.rank);
  const equals = peers.filter((one) => !peers.some(({ place }) => place.within === one.place.id));
  const rivals = new Set(equals.map(({ place }) => place.id)).size;
  const isSeveral = alone || best.place.precision === "country" || isListed(equals.map(at));
  return rivals > 1 && isSeveral ? "several" : (equals[0]?.mention ?? best.mention);
}

const at = ({ mention }: { mention: PlaceMention }) => mention;

/** "in Idlib and Hama": nothing but a word or comma between two. */
const isListed = (mentions: readonly PlaceMention[]): boolean =>
  mentions.some(({ last, place }, i) => {
    const next = mentions[i + 1];
    return next !== undefined && next.place !== place && next.first - last <= LIST_GAP;
  });

const LIST_GAP = 2;

const COUNTRY = 3;
const RANKS: { readonly [precision in Precision]: number } = {
  point: 0,
  district: 0,
  settlement: 1,
  province: 2,
  region: 2.25,
  water: 2.5,
  country: COUNTRY,
};

/** What lies over several countries is wider than each, "northern Yemen" than its provinces. */
const rankOf = ({ precision, country }: Place) =>
  precision === "region" && country === null ? COUNTRY + 1 : RANKS[precision];
