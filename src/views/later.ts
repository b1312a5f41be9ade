/** What the first paint does without, as one chunk that comes right after it: more chunks would split the first one too. */
export { AddUp } from "./AddUp.tsx";
export { Cards } from "./Card.tsx";
export { Claims } from "./Claims.tsx";
export { LibraryShell } from "./library/LibraryShell.tsx";
export { reopened } from "./library/reopened.ts";
export { OpenShell } from "./OpenShell.tsx";
export { isStoryFile, openFile } from "./openFile.ts";
export { ReviewShell } from "./review/ReviewShell.tsx";
export { Standby } from "./Standby.tsx";
export { linked } from "./share/link.ts";
export { ShareShell } from "./share/ShareShell.tsx";
export { storyInLink } from "./share/storyInLink.ts";
