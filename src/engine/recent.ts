/** Keeps the last `size` values, so that what was asked for shortly before is not worked out again; no failures. */
export function recent<Value>(
  size: number,
): (key: string, make: () => Promise<Value> | Value) => Promise<Value> {
  const kept = new Map<string, { value: Value }>();
  return async (key, make) => {
    const entry = kept.get(key) ?? { value: await make() };
    kept.delete(key);
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return entry.value;
  };
}
