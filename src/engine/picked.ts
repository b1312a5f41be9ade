/** The values at those positions, in their order. */
export function picked<T extends Uint16Array | Uint32Array | Float32Array>(
  values: T,
  positions: Uint32Array,
): T {
  const taken = values.slice(0, positions.length) as T;
  for (let i = 0; i < positions.length; i++) taken[i] = values[positions[i] ?? 0] ?? 0;
  return taken;
}
