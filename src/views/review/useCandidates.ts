import { useEffect, useState } from "react";
import type { Candidate } from "../../extract/gazetteer.ts";

/** To the worker: a name, and the countries (ISO 3166-1 alpha-2) whose smaller places are looked at too. */
export type CandidatesAsked = { name: string; countries: readonly string[] };
/** From the worker, which is asked once. */
export type CandidatesAnswer = { candidates: Candidate[] } | { failure: string };

export type Candidates = {
  /** Most prominent first; null: still being looked up, or failed. */
  candidates: Candidate[] | null;
  /** Why they could not be looked up; null: nothing failed. */
  failure: string | null;
};

const PENDING: Candidates = { candidates: null, failure: null };

/** The places of the gazetteer that a name may mean, looked up off the page's own thread. */
export function useCandidates(name: string, countries: readonly string[]): Candidates {
  const [found, setFound] = useState<Candidates>(PENDING);
  const codes = countries.join(" ");
  useEffect(() => {
    const worker = new Worker(new URL("./candidateWorker.ts", import.meta.url), { type: "module" });
    setFound(PENDING);
    const fail = (failure: string) => setFound({ candidates: null, failure });
    worker.onerror = ({ message }) => fail(message || "the worker could not be started");
    worker.onmessage = ({ data }: MessageEvent<CandidatesAnswer>) => {
      if ("failure" in data) fail(data.failure);
      else setFound({ candidates: data.candidates, failure: null });
    };
    const asked = { name, countries: codes.split(" ").filter(Boolean) };
    worker.postMessage(asked satisfies CandidatesAsked);
    return () => worker.terminate();
  }, [name, codes]);
  return found;
}
