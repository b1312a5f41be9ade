/** All answers to questions that belong together, or the first fault, upon which the others are given up. */
export async function together<T extends readonly unknown[]>(
  signal: AbortSignal | undefined,
  ask: (until: AbortSignal) => { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const others = new AbortController();
  const until = signal ? AbortSignal.any([signal, others.signal]) : others.signal;
  try {
    return (await Promise.all(ask(until))) as unknown as T;
  } catch (fault) {
    others.abort(fault);
    throw fault;
  }
}
