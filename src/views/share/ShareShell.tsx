import { lazy } from "react";

const Share = lazy(async () => ({ default: (await import("./Share.tsx")).Share }));

/** What "Share" opens, in a chunk that comes when it is opened. */
export const ShareShell = () => <Share />;
