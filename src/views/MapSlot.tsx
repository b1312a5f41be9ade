import { type ComponentType, useEffect, useState } from "react";
import { loadMap, whenIdle } from "./loadMap.ts";
import { useHydrated } from "./useHydrated.ts";
import "./mapslot.css";

type Try = { at: "loading" | "failed"; failure: Error | null };

/** The map, once its code is there: before that a placeholder of its size, a message and a way on if it does not come. */
export function MapSlot() {
  const hydrated = useHydrated();
  const [StoryMap, setStoryMap] = useState<ComponentType | null>(null);
  const [{ at, failure }, setTry] = useState<Try>({ at: "loading", failure: null });
  useEffect(() => {
    if (!hydrated || at !== "loading") return;
    let gone = false;
    const stop = whenIdle(() => {
      loadMap(failure).then(
        (loaded) => !gone && setStoryMap(() => loaded),
        (error) => !gone && setTry({ at: "failed", failure: asError(error) }),
      );
    });
    return () => {
      gone = true;
      stop();
    };
  }, [hydrated, at, failure]);
  return (
    <div className="map-slot">
      {StoryMap && <StoryMap />}
      {!StoryMap && at === "loading" && <p className="map-wait">The map is loading.</p>}
      {at === "failed" && (
        <div className="map-failed" role="alert">
          <p>The map could not be loaded: {failure?.message}. The other views still work.</p>
          <button type="button" onClick={() => setTry({ at: "loading", failure })}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
