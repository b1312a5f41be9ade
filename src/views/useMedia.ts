import { useCallback, useRef, useSyncExternalStore } from "react";

/** Whether a media query holds on the screen, followed as it changes; printing changes nothing. */
export function useMedia(query: string): boolean {
  const onScreen = useRef<boolean | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => {
    const { current } = onScreen;
    if (current !== null && matchMedia("print").matches) return current;
    onScreen.current = matchMedia(query).matches;
    return onScreen.current;
  });
}
