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
const STRIDE = 8;

/** Answers sums by key for any two of the steps. */
export function ledger(entries: Entries, keys: number, steps: number): Ledger {
  const whole = new Float64Array(keys);
  addAll(whole, entries, { from: 0, to: entries.key.length }, 1);
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

type Part = { from: number; to: number };

/** Written for the compiler: this is what a move of the brush costs. */
function addAll(
  sums: Float64Array,
  { key, value }: Pick<Entries, "key" | "value">,
  { from, to }: Part,
  sign: number,
): void {
  for (let i = from; i < to; i++) {
    const at = key[i] as number;
    sums[at] = (sums[at] as number) + sign * (value[i] as number);
  }
}

function prefixes(entries: Entries, steps: ArrayLike<number>, keys: number, count: number) {
  const { begin, ...sorted } = sortedBy(entries, steps, count);
  const saved: Float64Array[] = [];
  const running = new Float64Array(keys);
  for (let step = 0; step < count; step++) {
    addAll(running, sorted, { from: begin(step), to: begin(step + 1) }, 1);
    if (step % STRIDE === 0) saved.push(running.slice());
  }
  const nearest = (step: number) => Math.min(saved.length - 1, Math.round(step / STRIDE));
  /** What the sums lack from the saved ones on, or have too much. */
  const correct = (sums: Float64Array, step: number, sign: number) => {
    const base = nearest(step) * STRIDE;
    if (step >= base) addAll(sums, sorted, { from: begin(base + 1), to: begin(step + 1) }, sign);
    else addAll(sums, sorted, { from: begin(step + 1), to: begin(base + 1) }, -sign);
  };
  return {
    copied: (step: number): Float64Array => {
      const sums = saved[nearest(step)]?.slice() ?? new Float64Array(keys);
      correct(sums, step, 1);
      return sums;
    },
    subtracted: (sums: Float64Array, step: number): void => {
      const base = saved[nearest(step)] ?? new Float64Array(keys);
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) - (base[i] as number);
      correct(sums, step, -1);
    },
  };
}

/** Keys and values in ascending order of their steps; those of no step of these are left out. */
function sortedBy({ key, value }: Entries, steps: ArrayLike<number>, count: number) {
  const begins = new Uint32Array(count + 2);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? count;
    if (step < count) begins[step + 1] = (begins[step + 1] ?? 0) + 1;
  }
  for (let step = 0; step < count; step++)
    begins[step + 1] = (begins[step + 1] ?? 0) + (begins[step] ?? 0);
  const next = begins.slice();
  const keys = new Uint32Array(begins[count] ?? 0);
  const values = new Float64Array(keys.length);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? count;
    if (step >= count) continue;
    const at = next[step] ?? 0;
    keys[at] = key[i] ?? 0;
    values[at] = value[i] ?? 0;
    next[step] = at + 1;
  }
  return {
    key: keys,
    value: values,
    begin: (step: number): number => begins[Math.min(step, count)] ?? 0,
  };
}
