import { lazy } from "react";

const Library = lazy(async () => ({ default: (await import("./Library.tsx")).Library }));

/** The list of stories, in a chunk that comes when it is opened. */
export const LibraryShell = ({ close }: { close: () => void }) => <Library close={close} />;
