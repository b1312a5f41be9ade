import type { ColumnProfile } from "../../importers/columnProfile.ts";
import type { PlainTable } from "../../importers/plain.ts";
import { numberLabel } from "../../model/interval.ts";

/** What each column holds in the rows that were looked at: its kind, blanks, odd values and examples. */
export function ColumnProfiles({ table: { columns, rows, of } }: { table: PlainTable }) {
  return (
    <details>
      <summary>What the {columns.length} columns hold</summary>
      <div className="column-profiles" role="group" aria-label="Columns" tabIndex={0}>
        <table>
          <caption>
            In {of === null ? "the first" : of === rows ? "all" : ""} {numberLabel(rows)} rows
            {of !== null && of !== rows && ` of ${numberLabel(of)}`}.
          </caption>
          <thead>
            <tr>
              {["Column", "Kind", "Blank", "Not of that kind", "Examples"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(columns).map(({ at, column }) => (
              <tr key={at}>
                <td>{column.name}</td>
                <td>{column.dates ?? column.kind}</td>
                <td>{numberLabel(column.blank)}</td>
                <td>{oddWords(column)}</td>
                <td>{column.examples.map(short).join(" · ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const numbered = (columns: readonly ColumnProfile[]) =>
  columns.map((column, at) => ({ at, column }));

const oddWords = ({ odd, oddExamples }: ColumnProfile): string =>
  odd === 0 ? "none" : `${numberLabel(odd)}: ${oddExamples.map(short).join(" · ")}`;

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
