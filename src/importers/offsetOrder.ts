const DIGIT = 0x10000;

/** Positions of rows in the order in which their records stand in the file: a radix sort, linear in the rows. */
export function offsetOrder(offsets: Float64Array): Uint32Array {
  let order = Uint32Array.from(offsets.keys());
  let spare = new Uint32Array(offsets.length);
  const most = offsets.reduce((high, offset) => Math.max(high, offset), 0);
  for (let unit = 1; unit <= most; unit *= DIGIT) {
    const ends = new Uint32Array(DIGIT + 1);
    for (const offset of offsets) {
      const digit = Math.floor(offset / unit) % DIGIT;
      ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < DIGIT; digit++)
      ends[digit + 1] = (ends[digit + 1] ?? 0) + (ends[digit] ?? 0);
    for (const row of order) {
      const digit = Math.floor((offsets[row] ?? 0) / unit) % DIGIT;
      const at = ends[digit] ?? 0;
      spare[at] = row;
      ends[digit] = at + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
