/** An answer, or a rejection as soon as the signal says so, whether or not who is asked heeds it; `drop` takes what comes late. */
export function unlessAborted<T>(
  asked: Promise<T>,
  signal: AbortSignal,
  drop: (late: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    asked
      .then((value) => (signal.aborted ? drop(value) : resolve(value)), reject)
      .finally(() => signal.removeEventListener("abort", onAbort));
  });
}
