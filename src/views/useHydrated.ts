import { useSyncExternalStore } from "react";

/** false while prerendering and hydrating, so that the first render equals the prerendered page. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  );

const unchanging = () => () => {};
