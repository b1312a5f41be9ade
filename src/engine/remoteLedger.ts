/** Sums by step and key: a row is within a brush from the step where it enters to the one where it leaves. */
export type Entries = {
  /** Index of the first step up to which its period begins; `UNDATED`: it has no date. */
  enters: ArrayLike<number>;
  /** Index of the first step up to which its period is over. */
  leaves: ArrayLike<number>;
  key: ArrayLike<number>;
  value: ArrayLike<number>;
};

export const UNDATED = 0xffff;

export type Ledger = {
  /** By key, of all entries. */
  whole: Float64Array;
  /** By key, of the entries that overlap the days from one step to another; of no days, none. */
  between: (from: number, to: number) => Float64Array;
};

/** Steps between two whole prefix sums; between them the entries are added one by one. */
const STRIDE = 16;

/** Answers sums by key for any two of the steps. */
export function ledger(entries: Entries, keys: number, steps: number): Ledger {
  const whole = new Float64Array(keys);
  for (let i = 0; i < entries.key.length; i++) add(whole, entries.key[i], entries.value[i] ?? 0);
  const entered = prefixes(entries, entries.enters, keys, steps);
  const left =
    entries.leaves === entries.enters ? entered : prefixes(entries, entries.leaves, keys, steps);
  const between = (from: number, to: number) => {
    if (from >= to) return new Float64Array(keys);
    const sums = entered.copied(to);
    left.subtracted(sums, from);
    return sums;
  };
  return { whole, between };
}

const add = (sums: Float64Array, key: number | undefined, value: number): void => {
  if (key !== undefined) sums[key] = (sums[key] ?? 0) + value;
};

function prefixes({ key, value }: Entries, steps: ArrayLike<number>, keys: number, count: number) {
  const order = sortedBy(steps, count);
  const saved: Float64Array[] = [];
  const running = new Float64Array(keys);
  for (let step = 0; step < count; step++) {
    for (let i = order.begin(step); i < order.begin(step + 1); i++) {
      const entry = order.entries[i] ?? 0;
      add(running, key[entry], value[entry] ?? 0);
    }
    if (step % STRIDE === 0) saved.push(running.slice());
  }
  const addUpTo = (sums: Float64Array, step: number, sign: number) => {
    const base = Math.floor(step / STRIDE) * STRIDE;
    for (let i = order.begin(base + 1); i < order.begin(step + 1); i++) {
      const entry = order.entries[i] ?? 0;
      add(sums, key[entry], sign * (value[entry] ?? 0));
    }
  };
  const savedAt = (step: number) => saved[Math.floor(step / STRIDE)] ?? new Float64Array(keys);
  return {
    copied: (step: number): Float64Array => {
      const sums = savedAt(step).slice();
      addUpTo(sums, step, 1);
      return sums;
    },
    subtracted: (sums: Float64Array, step: number): void => {
      const base = savedAt(step);
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) - (base[i] ?? 0);
      addUpTo(sums, step, -1);
    },
  };
}

/** The entries in ascending order of their steps; those of no step of these are left out. */
function sortedBy(steps: ArrayLike<number>, count: number) {
  const begins = new Uint32Array(count + 2);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? count;
    if (step < count) begins[step + 1] = (begins[step + 1] ?? 0) + 1;
  }
  for (let step = 0; step < count; step++)
    begins[step + 1] = (begins[step + 1] ?? 0) + (begins[step] ?? 0);
  const next = begins.slice();
  const entries = new Uint32Array(begins[count] ?? 0);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? count;
    if (step >= count) continue;
    const at = next[step] ?? 0;
    entries[at] = i;
    next[step] = at + 1;
  }
  return { entries, begin: (step: number): number => begins[Math.min(step, count)] ?? 0 };
}
