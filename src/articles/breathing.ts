/** How long a task may go on before the page gets its turn, in milliseconds. */
const TURN = 8;

/** Lets the page answer whenever a turn is over; rejects with the signal's reason once it is aborted. */
export function breathing(signal: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    began = performance.now();
  };
}
