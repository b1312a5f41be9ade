import { type PartRow, partRows } from "../model/partRows.ts";
import { inferredNames } from "../model/parts.ts";
import { recordTitle } from "../model/phrase.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import "./parts.css";

/** The parts of a record, each stated or inferred; `folded`: one line that opens, for cards of many records. */
export function PartList({
  record,
  story,
  folded,
}: {
  record: StoryRecord;
  story: Story;
  folded: boolean;
}) {
  const rows = partRows(record, story);
  if (rows.length === 0) return null;
  if (!folded) return <Rows rows={rows} />;
  const inferred = inferredNames(record);
  const place = record.kind === "mention" ? null : rows.find((r) => r.part === "place")?.value;
  return (
    <details className="part-fold">
      <summary>
        {[recordTitle(record, story), place].filter(Boolean).join(" · ")}:{" "}
        {inferred.length > 0 ? `inferred ${inferred.join(", ")}` : "all stated"}
      </summary>
      <Rows rows={rows} />
    </details>
  );
}

function Rows({ rows }: { rows: readonly PartRow[] }) {
  return (
    <dl className="part-list">
      {rows.map(({ part, name, value, state, isInferred }) => (
        <div key={part}>
          <dt>{name}</dt>
          <dd>
            <span className={isInferred ? "inferred" : undefined}>{value}</span> <i>{state}</i>
          </dd>
        </div>
      ))}
    </dl>
  );
}
