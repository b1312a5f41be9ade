/** Draws 0 to size − 1 from a number in [0, 1): place k has 1 / (k + 1) ** exponent of the weight. */
export function zipf(size: number, exponent: number): (uniform: number) => number {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    sum += 1 / (i + 1) ** exponent;
    upTo[i] = sum;
  }
  return (uniform) => {
    const sought = uniform * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > sought) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
