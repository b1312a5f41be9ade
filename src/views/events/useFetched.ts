import { useEffect, useEffectEvent, useState } from "react";

/** What a question was answered; `fault`: one sentence why it was not. Both null: not yet. */
export type Fetched<T> = { value: T | null; fault: string | null };

/** Asks once for each key; an answer to an older key is dropped. */
export function useFetched<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Fetched<T> {
  const [fetched, set] = useState<Fetched<T> & { key: string }>({ key, value: null, fault: null });
  const asked = useEffectEvent(ask);
  useEffect(() => {
    const stopped = new AbortController();
    asked(stopped.signal).then(
      (value) => !stopped.signal.aborted && set({ key, value, fault: null }),
      (error: unknown) => {
        const fault = error instanceof Error ? error.message : String(error);
        if (!stopped.signal.aborted) set({ key, value: null, fault });
      },
    );
    return () => stopped.abort();
  }, [key]);
  return fetched.key === key ? fetched : { value: null, fault: null };
}
