import { type RefObject, useEffect, useRef, useState } from "react";
import type { Extracted } from "../extract/extract.ts";
import type { Draft } from "./article.ts";
import { draftFault } from "./draftFault.ts";
import { type Extraction, extractInWorker } from "./extractInWorker.ts";
import { type Phase, pending, refused, WRITING } from "./making.ts";
import { factsOf } from "./open/factsOf.ts";
import { openArticle } from "./openArticle.ts";

/** Makes a story of a draft and opens it, then calls `done`. Leaving the panel stops it, and nothing is opened. */
export function useMaking(draft: Draft, done: () => void) {
  const [phase, setPhase] = useState<Phase>(WRITING);
  const current = useRef<Extraction | null>(null);
  useEffect(() => () => stop(current), []);
  const open = async (extracted: Extracted) => {
    const mine = current.current;
    const fault = await openArticle(extracted, draft.text, () => mine === current.current);
    if (mine !== current.current) return;
    if (fault !== null) setPhase(refused(fault));
    else done();
  };
  const extractAndOpen = async () => {
    const mine = extractInWorker(draft.text, factsOf(draft), (progress) =>
      setPhase((now) => (now.kind === "running" ? { kind: "running", progress } : now)),
    );
    current.current = mine;
    const extracted = await mine.result;
    if (mine !== current.current) return;
    const next = pending(extracted);
    if (next === null) await open(extracted);
    else setPhase(next);
  };
  const orSay = (task: Promise<void>) =>
    task.catch((error) => {
      if (error?.name !== "AbortError") setPhase(refused(failure(error)));
    });
  const make = () => {
    const fault = draftFault(draft);
    setPhase(fault ? { kind: "refused", ...fault } : { kind: "running", progress: null });
    if (!fault) void orSay(extractAndOpen());
  };
  const cancel = () => {
    stop(current);
    setPhase(refused("Cancelled. Your text is still here."));
  };
  const goOn = (extracted: Extracted) => void orSay(open(extracted));
  return { phase, setPhase, make, cancel, goOn };
}

function stop(current: RefObject<Extraction | null>): void {
  current.current?.cancel();
  current.current = null;
}

function failure(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The article could not be read: ${why}. Your text is still here; try again or reload the page.`;
}
