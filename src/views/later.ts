/** What the first paint does without, as one chunk that comes right after it: more chunks would split the first one too. */
export { AddUp } from "./AddUp.tsx";
export { Cards } from "./Card.tsx";
export { Claims } from "./Claims.tsx";
export { eventFileAmong } from "./events/eventFileAmong.ts";
export { reopened } from "./library/reopened.ts";
export { isStoryFile, openFile } from "./openFile.ts";
export { Standby } from "./Standby.tsx";
export { linked } from "./share/link.ts";
export { storyInLink } from "./share/storyInLink.ts";

/** Chunks of their own, which come when they are opened. */
export const askedEvents = () => import("./events/askedEvents.ts");
export const eventDesk = () => import("./events/EventDesk.tsx");
export const library = () => import("./library/Library.tsx");
export const openPanel = () => import("./OpenPanel.tsx");
export const review = () => import("./review/Review.tsx");
export const share = () => import("./share/Share.tsx");
