import { claimShapes } from "../layout/claimScale.ts";
import type { Shape } from "../layout/shape.ts";
import { claimRange } from "../model/claimRange.ts";
import type { Claim } from "../model/claims.ts";
import { intervalLabel } from "../model/interval.ts";
import { unlinked } from "../model/linking.ts";
import { periodLabel } from "../model/period.ts";
import { listed, recordTitle, sayer } from "../model/phrase.ts";
import { isDenialOf } from "../model/rivals.ts";
import { standings } from "../model/standing.ts";
import type { Statement, Story } from "../model/story.ts";
import { BarPlot } from "./BarPlot.tsx";

type Props = { claim: Claim; story: Story; edit: (edited: Story, what: string) => void };

const COLUMNS = ["What", "Said by", "Relayed by", "Date", "Stance", "Quote"];

/** One claim: its range as printed, then a row for each record, the values on one scale. */
export function ClaimTable(props: Props) {
  const { claim, story } = props;
  const { question, records } = claim;
  const shapes = claimShapes(records.filter((r) => r.kind === "figure"));
  const range = claimRange(claim, story);
  return (
    <div className="claim-scroll">
      <table>
        <caption>
          {question}
          {range && <span>{range}</span>}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`claim-${column.toLowerCase().replace(" ", "-")}`}
              >
                {column}
              </th>
            ))}
            {records.length > 1 && (
              <th scope="col" className="claim-link-column">
                <span className="unseen">Link</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {records.map((r) => (
            <Row key={r.id} record={r} shape={shapes.get(r.id)} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  record,
  shape,
  claim,
  story,
  edit,
}: Props & { record: Statement; shape: Shape | undefined }) {
  const others = claim.records.filter((r) => r !== record).map((r) => r.id);
  const relay = story.speakers.find((s) => s.id === record.via)?.name;
  const title = recordTitle(record, story);
  return (
    <tr data-standing={standings(story).get(record.id)}>
      <td>
        {title}
        {record.kind === "figure" && shape && (
          <BarPlot shape={shape} label={intervalLabel(record.value, record.unit)} />
        )}
      </td>
      <td>{sayer(record, story)}</td>
      <td className={relay ? undefined : "empty"}>{relay ?? "—"}</td>
      <td>{periodLabel(record.when)}</td>
      <td>{stanceLine(record, claim, story)}</td>
      <td>
        <q>{record.quote.exact}</q>
      </td>
      {others.length > 0 && (
        <td>
          <button
            type="button"
            aria-label={`Unlink ${title}, ${sayer(record, story)}`}
            onClick={() => edit(unlinked(story, record.id, others), "Unlinked")}
          >
            Unlink
          </button>
        </td>
      )}
    </tr>
  );
}

/** "asserts, denied by Ryan Dillon". */
function stanceLine(record: Statement, { records }: Claim, story: Story): string {
  const deniers = records.filter((r) => isDenialOf(r, record)).map((r) => sayer(r, story));
  if (deniers.length === 0) return record.stance;
  return `${record.stance}, denied by ${listed([...new Set(deniers)])}`;
}
