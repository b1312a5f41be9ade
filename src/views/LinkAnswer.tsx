import { type FormEvent, useState } from "react";
import type { Claim } from "../model/claims.ts";
import { linked } from "../model/linking.ts";
import { isSound } from "../model/sound.ts";
import { statementLine } from "../model/statementLine.ts";
import type { Statement, Story } from "../model/story.ts";

type Props = { claim: Claim; story: Story; edit: (edited: Story, what: string) => void };

/** A form, once asked for, that makes another record answer the first one of a claim. */
export function LinkAnswer(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <LinkForm {...props} />;
  return (
    <p className="claim-link">
      <button
        type="button"
        aria-label={`Link another record: ${props.claim.question}`}
        onClick={() => setOpen(true)}
      >
        Link another record…
      </button>
    </p>
  );
}

function LinkForm({ claim, story, edit }: Props) {
  const [chosen, setChosen] = useState("");
  const options = candidates(claim, story);
  if (options.length === 0) return <p className="claim-link">No other record can answer this.</p>;
  const link = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === "") return;
    setChosen("");
    edit(linked(story, chosen, claim.id), "Linked");
  };
  return (
    <form className="claim-link" onSubmit={link}>
      <label>
        Another record that answers this
        <select value={chosen} onChange={(e) => setChosen(e.target.value)}>
          <option value="">Choose a record…</option>
          {options.map((r) => (
            <option key={r.id} value={r.id}>
              {statementLine(r, story)}
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

/** What may answer a claim: events an event, figures those of their unit; of the same measure first. */
function candidates({ records }: Claim, story: Story): Statement[] {
  const [first] = records;
  const own = new Set(records.map((r) => r.id));
  const unit = (r: Statement) => (r.kind === "figure" ? r.unit : "event");
  const measure = (r: Statement) => (r.kind === "figure" ? r.measure : "event");
  const others = story.records
    .filter((r) => r.kind !== "mention")
    .filter((r) => !own.has(r.id) && isSound(r) && first !== undefined && unit(r) === unit(first));
  const isLike = (r: Statement) => first !== undefined && measure(r) === measure(first);
  return [...others.filter(isLike), ...others.filter((r) => !isLike(r))];
}
