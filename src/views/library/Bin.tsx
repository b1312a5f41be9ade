import type { Entry } from "../../library/database.ts";
import { purge } from "../../library/shelf.ts";
import { library } from "./library.ts";
import type { Shelf } from "./useShelf.ts";

type Props = {
  /** Stories in the bin. */
  list: readonly Entry[];
  change: Shelf["change"];
  move: (entry: Entry, deleted: string | null) => void;
};

/** What was deleted and can be had back for 30 days. */
export function Bin({ list, change, move }: Props) {
  if (list.length === 0) return null;
  const erase = (ids: readonly string[]) => void change(async () => purge(await library(), ids));
  return (
    <details className="library-bin">
      <summary>Bin ({list.length})</summary>
      <p className="library-note">Kept for 30 days, then deleted for good with their texts.</p>
      <ul aria-label="Stories in the bin">
        {list.map((entry) => (
          <li key={entry.id}>
            {entry.title}{" "}
            <button
              type="button"
              aria-label={`Put back “${entry.title}”`}
              onClick={() => move(entry, null)}
            >
              Put back
            </button>
            <button
              type="button"
              aria-label={`Delete for good “${entry.title}”`}
              onClick={() => erase([entry.id])}
            >
              Delete for good
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
