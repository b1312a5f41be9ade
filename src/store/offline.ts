import { create } from "zustand";

/**
 * Whether the app works without a network. `kept`: all of it lies in the browser; `coming`: it is being put there;
 * `loaded`: only what this visit has loaded works, as the browser keeps no more or the reader saves data.
 */
export type Offline = "kept" | "coming" | "loaded";

export const useOffline = create<{ offline: Offline }>(() => ({ offline: "loaded" }));
