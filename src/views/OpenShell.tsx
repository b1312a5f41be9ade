import { type ComponentProps, lazy } from "react";

const OpenPanel = lazy(async () => ({ default: (await import("./OpenPanel.tsx")).OpenPanel }));

/** What "Open a story…" holds, in a chunk that comes when it is opened. */
export const OpenShell = (props: ComponentProps<typeof OpenPanel>) => <OpenPanel {...props} />;
