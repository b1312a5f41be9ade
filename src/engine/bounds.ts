/** How many of the ascending days lie before `day`, from position `from` on and counting those before it. */
export function daysBefore(days: Int32Array, day: number, from = 0): number {
  let low = from;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
