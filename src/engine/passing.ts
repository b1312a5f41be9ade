import type { EventColumns, EventTable } from "../model/eventData.ts";
import type { OtherFilters } from "../model/eventEngine.ts";

/** One byte a row: 1 where it passes the filters other than the date; null: all pass. `holding`: where the text stands. */
export function passing(
  table: EventTable,
  outletsOf: readonly Uint32Array[],
  filters: OtherFilters,
  holding: Uint8Array | null,
): Uint8Array | null {
  const { columns, dictionaries } = table;
  const { countries, types, outlets } = filters;
  const tests: Test[] = [];
  if (countries.length > 0)
    tests.push({ of: columns.country, passes: chosen(dictionaries.countries.length, countries) });
  if (types.length > 0)
    tests.push({ of: columns.type, passes: chosen(dictionaries.types.length, types) });
  if (outlets.length > 0)
    tests.push({ of: columns.source, passes: naming(outletsOf, new Set(outlets)) });
  return tests.length === 0 ? holding : passed(columns, tests, holding);
}

type Test = { of: Uint16Array | Uint32Array; passes: Uint8Array };

function passed({ length }: EventColumns, tests: readonly Test[], holding: Uint8Array | null) {
  const mask = holding === null ? new Uint8Array(length).fill(1) : holding.slice();
  for (const { of, passes } of tests) {
    for (let row = 0; row < length; row++) {
      mask[row] = (mask[row] ?? 0) & (passes[of[row] ?? 0] ?? 0);
    }
  }
  return mask;
}

function chosen(length: number, indices: readonly number[]): Uint8Array {
  const passes = new Uint8Array(length);
  for (const index of indices) passes[index] = 1;
  return passes;
}

const naming = (outletsOf: readonly Uint32Array[], outlets: ReadonlySet<number>): Uint8Array =>
  Uint8Array.from(outletsOf, (named) => (named.some((outlet) => outlets.has(outlet)) ? 1 : 0));
