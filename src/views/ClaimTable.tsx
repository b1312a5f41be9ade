import { claimShapes } from "../layout/claimScale.ts";
import { claimRange } from "../model/claimRange.ts";
import type { Claim } from "../model/claims.ts";
import { intervalLabel } from "../model/interval.ts";
import { unlinked } from "../model/linking.ts";
import { periodLabel } from "../model/period.ts";
import { listed, recordTitle, sayer } from "../model/phrase.ts";
import { rivals } from "../model/rivals.ts";
import { standings } from "../model/standing.ts";
import type { Event, Figure, Story } from "../model/story.ts";
import { editStory } from "../store/state.ts";
import { BarPlot } from "./BarPlot.tsx";

type Props = { claim: Claim; story: Story };

/** One claim: its range as printed, then a row for each record, the values on one scale. */
export function ClaimTable({ claim, story }: Props) {
  const { question, records } = claim;
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
            {["What", "Said by", "Relayed by", "Date", "Stance", "Quote"].map((column) => (
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
          {records.map((record) => (
            <Row key={record.id} record={record} claim={claim} story={story} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ record, claim, story }: { record: Figure | Event } & Props) {
  const others = claim.records.filter((r) => r !== record).map((r) => r.id);
  const relay = story.speakers.find((s) => s.id === record.via)?.name;
  const title = recordTitle(record, story);
  return (
    <tr data-standing={standings(story).get(record.id)}>
      <td>
        {title}
        {record.kind === "figure" && <Value figure={record} claim={claim} />}
      </td>
      <td>{sayer(record, story)}</td>
      <td className={relay ? undefined : "empty"}>{relay ?? "—"}</td>
      <td>{periodLabel(record.when)}</td>
      <td>{stanceLine(record, story)}</td>
      <td>
        <q>{record.quote.exact}</q>
      </td>
      {others.length > 0 && (
        <td>
          <button
            type="button"
            aria-label={`Unlink ${title}, ${sayer(record, story)}`}
            onClick={() => editStory(unlinked(story, record.id, others))}
          >
            Unlink
          </button>
        </td>
      )}
    </tr>
  );
}

function Value({ figure, claim }: { figure: Figure; claim: Claim }) {
  const shape = claimShapes(claim.records.filter((r) => r.kind === "figure")).get(figure.id);
  return shape ? <BarPlot shape={shape} label={intervalLabel(figure.value, figure.unit)} /> : null;
}

/** "asserts, denied by Ryan Dillon". */
function stanceLine(record: Figure | Event, story: Story): string {
  const against = rivals(record, story).filter((r) => r.stance === "denies");
  const deniers = [...new Set(against.map((r) => sayer(r, story)))];
  if (record.stance === "denies" || deniers.length === 0) return record.stance;
  return `${record.stance}, denied by ${listed(deniers)}`;
}
