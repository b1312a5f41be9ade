import type { Gazetteer } from "./gazetteer.ts";
import { scopeOf } from "./located.ts";
import type { Reading } from "./reading.ts";
import { votesIn } from "./settled.ts";
import type { Votes } from "./votes.ts";

const MOST = 4;
const LEAST_SHARE = 0.08;

/** ISO 3166-1 alpha-2 codes of the countries that a text is about, most spoken of first; at most four. */
export function countriesOf(reading: Reading, gazetteer: Gazetteer): string[] {
  const { text, tokens } = reading;
  return leading(votesIn(text, tokens, gazetteer, scopeOf(reading)));
}

/** The countries with the most votes. */
export function leading({ all, ordered }: Votes): string[] {
  const total = [...all.values()].reduce((sum, vote) => sum + vote, 0);
  return ordered.slice(0, MOST).filter((code) => (all.get(code) ?? 0) >= LEAST_SHARE * total);
}
