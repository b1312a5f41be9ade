type Work<Value> = { value: Promise<Value>; controller: AbortController; asking: number };

/** Does the work once for all who ask for it at the same time; it is cancelled when all of them have cancelled. */
export function shared<Value>(): (
  key: string,
  make: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal | undefined,
) => Promise<Value> {
  const running = new Map<string, Work<Value>>();

  function begun(key: string, make: (signal: AbortSignal) => Promise<Value>): Work<Value> {
    const controller = new AbortController();
    const work = { value: make(controller.signal), controller, asking: 0 };
    running.set(key, work);
    const end = () => forget(key, work);
    work.value.then(end, end);
    return work;
  }

  function forget(key: string, work: Work<Value>): void {
    if (running.get(key) === work) running.delete(key);
  }

  return (key, make, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const work = running.get(key) ?? begun(key, make);
      work.asking += 1;
      const leave = () => {
        work.asking -= 1;
        reject(signal?.reason);
        if (work.asking > 0) return;
        forget(key, work);
        work.controller.abort(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      const stay = () => signal?.removeEventListener("abort", leave);
      work.value.then(resolve, reject).then(stay);
    });
}
