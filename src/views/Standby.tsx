import { Keeping } from "./library/Keeping.tsx";
import { LinkedStory } from "./share/LinkedStory.tsx";

/** What is at work behind the page: the keeping of stories, and the story that an address asks for. */
export const Standby = () => (
  <>
    <Keeping />
    <LinkedStory />
  </>
);
