import { AskedConnection } from "./events/AskedConnection.tsx";
import { Keeping } from "./library/Keeping.tsx";
import { LinkedStory } from "./share/LinkedStory.tsx";

/** What is at work behind the page: the keeping of stories, and what an address asks of another host. */
export const Standby = () => (
  <>
    <Keeping />
    <LinkedStory />
    <AskedConnection />
  </>
);
