import type { Deaths, Keys } from "./keys.ts";
import { runsOf, runTally } from "./runs.ts";
import type { Slots } from "./slots.ts";

/** Numbers of rows are exact in 32 bits; sums of deaths take 64 and are exact for whole numbers, halves and quarters. */
export type Sums = Int32Array | Float64Array;

/** Adds the rows at positions [from, to) to the sums, `sign` times: 1 or −1. */
export type Tally = (sums: Sums, from: number, to: number, sign: number) => void;

export function tallyOf(keys: Keys, slots: Slots): Tally {
  return keys.deaths === null ? rowTally(keys) : deathTally(keys, keys.deaths, slots);
}

export function emptySums(keys: Keys, slots: Slots): Sums {
  return keys.deaths === null ? new Int32Array(slots.length) : new Float64Array(slots.length);
}

/** In the order of the timeline its bins are long runs of rows, so that two sums a row are left to add to. */
function rowTally({ country, time, cell }: Keys): Tally {
  const runs = runsOf(time);
  const inTime = runs === null ? columnTally(time) : runTally(runs);
  return (sums, from, to, sign) => {
    inTime(sums, from, to, sign);
    for (let i = from; i < to; i++) {
      const a = country[i] ?? 0;
      const c = cell[i] ?? 0;
      sums[a] = (sums[a] ?? 0) + sign;
      sums[c] = (sums[c] ?? 0) + sign;
    }
  };
}

function columnTally(slots: Uint16Array | Uint32Array): Tally {
  return (sums, from, to, sign) => {
    for (let i = from; i < to; i++) {
      const slot = slots[i] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + sign;
    }
  };
}

/** Rows without place are still counted, and rows whose deaths are unknown add to no sum of deaths. */
function deathTally({ country, time, cell }: Keys, deaths: Deaths, slots: Slots): Tally {
  return (sums, from, to, sign) => {
    const add = (slot: number, amount: number) => {
      sums[slot] = (sums[slot] ?? 0) + amount;
    };
    for (let i = from; i < to; i++) {
      const a = country[i] ?? 0;
      const c = cell[i] ?? 0;
      const best = deaths.best[i] ?? Number.NaN;
      add(a, sign);
      if (c === slots.withoutPlace) add(c, sign);
      if (Number.isNaN(best)) {
        add(slots.unknown + a, sign);
        continue;
      }
      add(slots.low + a, sign * (deaths.low[i] ?? 0));
      add(slots.best + a, sign * best);
      add(slots.high + a, sign * (deaths.high[i] ?? 0));
      add(time[i] ?? 0, sign * best);
      if (c !== slots.withoutPlace) add(c, sign * best);
    }
  };
}
