import { openStory, useDateline } from "../../store/state.ts";
import { DEFAULT_KEY, defaultStory } from "../defaultStory.ts";

/** The story that comes with Dateline: always there, never changed. */
export function Bundled({ close }: { close: () => void }) {
  const isOpen = useDateline((s) => s.story.key === DEFAULT_KEY);
  const open = async () => {
    if (!isOpen) {
      openStory({ story: await defaultStory(), key: DEFAULT_KEY, issues: [], rejected: [] });
    }
    close();
  };
  return (
    <li className="shelf-item" aria-current={isOpen || undefined}>
      <button type="button" className="shelf-title" onClick={() => void open()}>
        The story that comes with Dateline
      </button>
      <span className="library-note">
        {isOpen ? "open now · " : ""}edits of it are kept as a copy of your own
      </span>
    </li>
  );
}
