import { type Parsed, parseStory } from "../src/model/parse.ts";

export type Json = { [key: string]: unknown };

export const record = {
  id: "r1",
  kind: "figure",
  quote: { source: "s", exact: "At least 14 died.", start: 0, end: 17 },
  measure: "killed",
  unit: "people",
  value: { text: "At least 14", low: 14 },
  place: "p",
};
export const mention = { ...record, id: "m1", kind: "mention", role: "context" };
const source = { id: "s", title: "T", publisher: "P", length: 100, sha256: "a".repeat(64) };
const place = { id: "p", name: "Homs", precision: "settlement", lat: 34.7, lon: 36.7 };
/** The least that makes a story: one figure, one place, one source. */
export const minimal = {
  format: "dateline/1",
  title: "A story",
  sources: [source],
  places: [place],
  records: [record],
};

export const withRecord = (change: Json) => ({ ...minimal, records: [{ ...record, ...change }] });
export const withPlace = (change: Json) => ({ ...minimal, places: [{ ...place, ...change }] });
export const withSource = (change: Json) => ({ ...minimal, sources: [{ ...source, ...change }] });

/** What the parser makes of a file that it must not refuse. */
export function parsed(json: unknown): Parsed {
  const result = parseStory(json);
  if ("refused" in result) throw new Error(result.refused.message);
  return result;
}
