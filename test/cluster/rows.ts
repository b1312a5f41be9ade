import { dayNumber } from "../../src/model/period.ts";

/** A row as it is put into the tables of the test; null: the table says nothing there. */
export type ClusterRow = {
  id: string;
  first: number | null;
  last: number | null;
  /** As the table writes it: 1 day, 2 week, 3 month. */
  precision: number;
  country: string;
  type: string;
  actor: string;
  admin: string;
  place: string;
  latitude: number | null;
  longitude: number | null;
  placePrecision: number;
  source: string;
  note: string;
  low: number | null;
  best: number | null;
  high: number | null;
};

const COUNTRIES = [
  "Syria",
  "Yemen",
  "Côte d'Ivoire",
  "",
  "x' OR 1=1 --",
  "back\\slash",
  "tab\there",
  "new\nline",
  "`tick`",
  "Mali",
];
const TYPES = ["Battles", "Protests", "Explosions/Remote violence", "Strategic developments", ""];
const SOURCES = ["AFP", "Reuters; AFP", "Local Radio;Sana; Reuters", "", "O'Hara's Gazette"];
const NOTES = [
  "Soldiers exchanged fire at a checkpoint",
  'Residents chanted "bread, work" before it\'s dark',
  "A shell hit C:\\base\\camp and 100% of a bakery",
  "ÉCLAIR reported a line\nbreak and a\ttab",
  "",
];

const FIRST = dayNumber(2019, 11, 3);
const DAYS = 800;

export const ROW_COUNT = 260;

/** The same rows every time. */
export function clusterRows(count: number): ClusterRow[] {
  const random = drawn(20191103);
  const of = <T>(values: readonly T[]): T =>
    values[Math.floor(random() ** 1.5 * values.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST + Math.floor(DAYS * random());
    const isPlaced = random() < 0.9;
    const best = random() < 0.15 ? null : Math.floor(random() ** 3 * 60);
    return {
      id: `R${index}'${index % 7}`,
      first: random() < 0.03 ? null : first,
      last: random() < 0.85 ? first : first + Math.floor(random() * 90),
      precision: of([1, 1, 1, 2, 3]),
      country: of(COUNTRIES),
      type: of(TYPES),
      actor: of(["Army", "Rebels", ""]),
      admin: `Region ${1 + Math.floor(random() * 5)}`,
      place: of(["Aleppo", "Port Saba", "L'Hay"]),
      latitude: isPlaced ? Math.fround(-80 + random() * 160) : null,
      longitude: isPlaced ? Math.fround(-180 + random() * 360) : null,
      placePrecision: 1 + Math.floor(random() * 3),
      source: of(SOURCES),
      note: of(NOTES),
      low: best === null || random() < 0.2 ? null : Math.max(0, best - 3),
      best,
      high: best === null ? null : best + Math.floor(random() * 9) - 1,
    };
  });
}

/** Numbers in [0, 1), the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
