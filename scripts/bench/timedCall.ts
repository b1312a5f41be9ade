/** What a call returns and how many ms it took. */
export function timedCall<Value>(call: () => Value): readonly [value: Value, ms: number] {
  const begun = performance.now();
  const value = call();
  return [value, performance.now() - begun];
}
