import { type FormEvent, useState } from "react";
import type { Claim } from "../model/claims.ts";
import { linked } from "../model/linking.ts";
import { recordTitle, sayer } from "../model/phrase.ts";
import type { Event, Figure, Story } from "../model/story.ts";
import { editStory } from "../store/state.ts";

/** A form that makes another record answer the first one of a claim. */
export function LinkAnswer({ claim, story }: { claim: Claim; story: Story }) {
  const [chosen, setChosen] = useState("");
  const options = candidates(claim, story);
  if (options.length === 0) return null;
  const link = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== "") editStory(linked(story, chosen, claim.id));
    setChosen("");
  };
  return (
    <form className="claim-link" onSubmit={link}>
      <label>
        Another record that answers this
        <select value={chosen} onChange={(e) => setChosen(e.target.value)}>
          <option value="">Choose a record…</option>
          {options.map((r) => (
            <option key={r.id} value={r.id}>
              {recordTitle(r, story)} · {sayer(r, story)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={chosen === ""}>
        Link
      </button>
    </form>
  );
}

/** What may answer a claim: records of its kind that are not in it, those of the same measure first. */
function candidates({ records }: Claim, story: Story): (Figure | Event)[] {
  const [first] = records;
  const of = (r: Figure | Event) => (r.kind === "figure" ? r.measure : "");
  const own = new Set(records.map((r) => r.id));
  const others = story.records
    .filter((r): r is Figure | Event => r.kind !== "mention" && r.kind === first?.kind)
    .filter((r) => !own.has(r.id) && r.review !== "rejected" && r.review !== "not-identifiable");
  const isLike = (r: Figure | Event) => first !== undefined && of(r) === of(first);
  return [...others.filter(isLike), ...others.filter((r) => !isLike(r))];
}
