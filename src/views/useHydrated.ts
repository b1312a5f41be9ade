import { useSyncExternalStore } from "react";

const never = () => () => {};

/** false on the server and in the first client render, true right after: for what cannot be prerendered. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
