import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { Located } from "./located.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING } from "./origin.ts";

/** Where those counted went, in the order of the text. */
export type Destinations = {
  ids: string[];
  /** Where its own sentence names them, half-open; []: it does not. */
  spans: [number, number][];
};

export const NOWHERE: Destinations = { ids: [], spans: [] };
const GOING = /^(?:to|in|into|for)$/;
const TRAVEL = new Set(
  "gone went go going travelled traveled travelling traveling travel left joined join joining fight fighting fought reached flown".split(
    " ",
  ),
);
const REACH = 12;

/** Where those of each count went: as its sentence says, else all that travelled as the first of the report that says. */
export function destinations(
  { places }: Located,
  counts: readonly Count[],
  nameds: readonly Named[],
): Destinations[] {
  const order = new Map(places.map(({ id }, n) => [id, n]));
  const stated = counts.map((count, n) => statedBy(nameds[n] as Named, count));
  const known = new Map<object, string[]>();
  counts.forEach(({ sentence: { story } }, n) => {
    const ids = stated[n]?.ids ?? [];
    if (ids.length === 0 || known.has(story)) return;
    known.set(
      story,
      [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    );
  });
  return counts.map(({ measure, sentence }, n) => {
    const own = stated[n] ?? NOWHERE;
    if (own.ids.length > 0 || measure !== "travelled") return own;
    return { ids: known.get(sentence.story) ?? [], spans: [] };
  });
}

/** The countries that those counted travelled to: named after "gone to fight in". */
function statedBy(named: Named, count: Count): Destinations {
  if (!ORIGINATING.has(count.measure) || count.unit === "percent") return NOWHERE;
  const { tokens, places } = named;
  const spots = places.filter(({ first }) => {
    const at = form(tokens, first - 1) === "the" ? first - 2 : first - 1;
    const isBack = count.measure === "returned" && form(tokens, at) === "from";
    if (isBack && /^(?:returned|back|home|returnees|returning)$/.test(form(tokens, at - 1)))
      return true;
    return (
      first > count.span.last &&
      GOING.test(form(tokens, at)) &&
      isTravel(named, at, count.measure === "returned" ? 3 : REACH)
    );
  });
  const first = spots[0];
  if (first === undefined) return NOWHERE;
  const start = places.indexOf(first);
  const list = [first];
  for (let n = start + 1; n < places.length; n += 1) {
    const [before, next] = [list.at(-1), places[n]];
    if (!before || !next || next.first - before.last > 3) break;
    if (!/^(?:and|,|or)$/.test(form(tokens, next.first - 1))) break;
    list.push(next);
  }
  return {
    ids: [...new Set(list.map(({ place }) => place))],
    spans: list.map(({ start, end }) => [start, end]),
  };
}

const isTravel = ({ tokens }: Named, from: number, reach: number): boolean => {
  for (let at = from; at > from - reach; at -= 1) if (TRAVEL.has(form(tokens, at))) return true;
  return false;
};
