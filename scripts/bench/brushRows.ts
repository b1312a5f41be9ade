import { countsOf } from "../../src/engine/countsOf.ts";
import { type LocalCube, localCube } from "../../src/engine/localCube.ts";
import { passing } from "../../src/engine/passing.ts";
import { type RowTable, rowTable } from "../../src/engine/rowTable.ts";
import type { Counts } from "../../src/model/eventEngine.ts";
import { BRUSHES, type Window } from "./brushes.ts";
import { type Crossfiltered, crossfiltered, type Groups } from "./crossfiltered.ts";
import { BINS, EDGES, WORLD } from "./eventBins.ts";
import { median, type Part, type Row } from "./rows.ts";
import { syntheticTable } from "./syntheticTable.ts";
import { timedCall } from "./timedCall.ts";

const LEAST = { drag: 10, wide: 10, jump: 100 };
const NAMES = ["drag", "wide", "jump"] as const;
const CHOICES = 9;
const CHOSEN = 20;

/** A brush move and a change of countries beside crossfilter2's: the same rows, in turn, in one process, every answer compared. */
export function brushRows(rows: number): Part {
  const table = rowTable(syntheticTable(rows));
  const cube = localCube(table, null, BINS);
  const { line } = table.columns;
  const sorted = line.map((_, row) => row);
  const inFile = line.map((_, row) => row).sort((a, b) => (line[a] ?? 0) - (line[b] ?? 0));
  const theirs = crossfiltered(table.columns, EDGES, WORLD, inFile);
  const moves = NAMES.flatMap((name) => moveRows(name, sideBySide(cube, theirs, BRUSHES[name])));
  const choices = choiceRows(table, theirs);
  const kinder = crossfiltered(table.columns, EDGES, WORLD, sorted);
  const drag = moveRows("drag", sideBySide(cube, kinder, BRUSHES.drag)).map(
    ([what, measured]): Row => [`${what}, rows sorted by date beforehand`, measured, ""],
  );
  return {
    title: `Brush over ${rows.toLocaleString("en")} rows: ours; crossfilter2's; how many times faster`,
    rows: [...moves, ...drag, ...choices],
    notes: [
      "Medians and 95th percentiles, the rows as they stand in the file, in no order. After each move the countries,",
      "months and 32,768 cells of both were compared: they are identical.",
    ],
  };
}

/** ms; `Arrays`: with the counts handed out as arrays, as they go to a view or over a port. */
type Times = { ours: number; oursArrays: number; theirs: number; theirsArrays: number };

function sideBySide(ours: LocalCube, theirs: Crossfiltered, windows: readonly Window[]) {
  return windows.map((window): Times => {
    const [groups, theirMove] = timedCall(() => theirs.move(window));
    const [, theirCopy] = timedCall(() => theirs.handedOut(groups));
    const [moved, ourMove] = timedCall(() => ours.move(...window));
    const [counts, ourCopy] = timedCall(() => countsOf(moved.sums, ours.slots, moved.rows));
    compare(counts, groups, window);
    return {
      ours: ourMove,
      oursArrays: ourMove + ourCopy,
      theirs: theirMove,
      theirsArrays: theirMove + theirCopy,
    };
  });
}

function compare({ country, time, cells }: Counts, groups: Groups, window: Window): void {
  [country.events, time, cells].forEach((sums, i) => {
    let total = 0;
    for (const { key, value } of groups[i] ?? []) {
      if (sums[key] !== value) throw new Error(`the counts of ${window} differ at ${i}, ${key}`);
      total += value;
    }
    if (sums.reduce((a, b) => a + b, 0) !== total)
      throw new Error(`the counts of ${window} differ beside the groups`);
  });
}

function moveRows(name: keyof typeof LEAST, times: readonly Times[]): Row[] {
  const row = (what: string, [a, b]: readonly [keyof Times, keyof Times]): Row => {
    const [ours, theirs] = [times.map((time) => time[a]), times.map((time) => time[b])];
    const ratio = median(theirs) / median(ours);
    return [what, `${spread(ours)}; ${spread(theirs)}; ${ratio.toFixed(0)}×`, `≥ ${LEAST[name]}×`];
  };
  return [
    row(name, ["ours", "theirs"]),
    row(`${name}, handed out as arrays`, ["oursArrays", "theirsArrays"]),
  ];
}

/** Median and 95th percentile in ms. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return `${median(times).toFixed(3)} / ${high.toFixed(3)} ms`;
}

/** Another set of countries under a brush of ten years: every view's counts anew, and the brush ready to move. */
function choiceRows(table: RowTable, theirs: Crossfiltered): Row[] {
  const [window = [0, 1]] = BRUSHES.wide;
  theirs.move(window);
  const times = Array.from({ length: CHOICES }, (_, i) => {
    const countries = Array.from({ length: CHOSEN }, (_, k) => 1 + ((i * 37 + k * 7) % 200));
    const filters = { countries, types: [], outlets: [], text: "" };
    const [groups, theirTime] = timedCall(() => theirs.choose(countries));
    const [counts, ourTime] = timedCall(() => {
      const cube = localCube(table, passing(table, [], filters, null), BINS);
      const { sums, rows } = cube.move(...window);
      return countsOf(sums, cube.slots, rows);
    });
    const [, months = [], cells = []] = groups;
    compare(
      { ...counts, country: { ...counts.country, events: new Float64Array() } },
      [[], months, cells],
      window,
    );
    return { ours: ourTime, theirs: theirTime };
  });
  theirs.choose([]);
  return [
    [
      "Other countries, all counts anew",
      `${spread(times.map((time) => time.ours))}; ${spread(times.map((time) => time.theirs))}`,
      "≤ 50 ms",
    ],
  ];
}
