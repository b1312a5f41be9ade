import type { ImportReport } from "../../model/eventData.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import { saved } from "../saved.ts";
import { IssueList } from "./IssueList.tsx";

/** What became of each row of a file: counts that add up, what was decided, and every row with a remark. */
export function EventReport({ report, file }: { report: ImportReport; file: string }) {
  const { read, kept, refused, withoutPlace, withoutDate, repaired, issues, decisions } = report;
  return (
    <section className="event-report" aria-labelledby="event-report">
      <h2 id="event-report">What became of each row</h2>
      <p>
        {numberLabel(read)} rows were read: {numberLabel(kept)} kept and {numberLabel(refused)}{" "}
        refused. Of those kept {numberLabel(withoutPlace)} have no place, {numberLabel(withoutDate)}{" "}
        no date, and {numberLabel(repaired)} were repaired.
      </p>
      <h3>How the file was read</h3>
      <ul>
        {decisions.map((decision) => (
          <li key={decision}>{decision}</li>
        ))}
      </ul>
      <h3>Remarks</h3>
      {issues.line.length === 0 ? (
        <p>There is no remark on any row.</p>
      ) : (
        <>
          <Reasons report={report} />
          <button type="button" onClick={() => void saveList(report, file)}>
            Save the list ({counted(issues.line.length, "remark")})
          </button>
          <IssueList report={report} />
        </>
      )}
    </section>
  );
}

async function saveList(report: ImportReport, file: string): Promise<void> {
  const { lossesCsv } = await import("../../importers/lossesCsv.ts");
  const blob = new Blob([lossesCsv(report)], { type: "text/csv;charset=utf-8" });
  saved(blob, `${file.replace(/\.\w+$/, "")}-remarks.csv`);
}

function Reasons({ report: { issues, reasons } }: { report: ImportReport }) {
  const counts = new Uint32Array(reasons.length);
  for (const reason of issues.reason) counts[reason] = (counts[reason] ?? 0) + 1;
  return (
    <ul>
      {reasons.map(
        ({ sentence, isRefused }, i) =>
          (counts[i] ?? 0) > 0 && (
            <li key={sentence}>
              <b>{numberLabel(counts[i] ?? 0)}</b> {isRefused ? "refused: " : ""}
              {sentence}
            </li>
          ),
      )}
    </ul>
  );
}
