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
  const theirs = crossfiltered(table.columns, EDGES, WORLD);
  const ours = localCube(table, null, BINS);
  const measured = NAMES.map((name) => ({
    name,
    least: LEAST[name],
    times: sideBySide(ours, theirs, BRUSHES[name]),
  }));
  const compared = measured.reduce((sum, { times }) => sum + times.length, 0);
  return {
    title: `Brush over ${rows.toLocaleString("en")} rows, beside crossfilter2`,
    rows: [...measured.flatMap(moveRows), ...choiceRows(table, theirs)],
    notes: [
      `${compared} moves of both: countries, months and ${WORLD.columns * WORLD.rows} cells are identical each time.`,
      "Answered: with the copy that the contract hands out.",
    ],
  };
}

type Times = { ours: number; answered: number; theirs: number };

function sideBySide(ours: LocalCube, theirs: Crossfiltered, windows: readonly Window[]) {
  return windows.map((window): Times => {
    const [groups, theirTime] = timedCall(() => theirs.move(window));
    const [moved, ourTime] = timedCall(() => ours.move(...window));
    const [counts, copyTime] = timedCall(() => countsOf(moved.sums, ours.slots, moved.rows, BINS));
    compare(counts, groups, window);
    return { ours: ourTime, answered: ourTime + copyTime, theirs: theirTime };
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

function moveRows({ name, times, least }: { name: string; times: Times[]; least: number }): Row[] {
  const of = (key: keyof Times) => times.map((time) => time[key]);
  const ratio = (key: keyof Times) => (median(of("theirs")) / median(of(key))).toFixed(0);
  return [
    [
      `${name}: ours, answered, crossfilter2`,
      [spread(of("ours")), spread(of("answered")), spread(of("theirs"))].join(" · "),
      "",
    ],
    [`${name}: times faster, answered`, `${ratio("ours")}×, ${ratio("answered")}×`, `≥ ${least}×`],
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
      return countsOf(sums, cube.slots, rows, BINS);
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
      "Other countries, all counts anew: ours, crossfilter2",
      `${spread(times.map((time) => time.ours))} · ${spread(times.map((time) => time.theirs))}`,
      "≤ 50 ms",
    ],
  ];
}
