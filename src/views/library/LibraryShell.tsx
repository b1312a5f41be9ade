import { lazy } from "react";

/** The list of stories, in a chunk that comes when it is opened. */
export const LibraryShell = lazy(async () => ({
  default: (await import("./Library.tsx")).Library,
}));
