import { counted, recordTitle } from "../model/phrase.ts";
import { useDateline } from "../store/state.ts";
import { tray } from "../store/tray.ts";
import { Popover } from "./Popover.tsx";

/** What the views leave out, counted, each count with its list. */
export function Tray() {
  const opened = useDateline((s) => s.story);
  const filters = useDateline((s) => s.filters);
  const groups = tray(opened, filters);
  const total = groups.reduce((n, g) => n + g.records.length, 0) + opened.rejected.length;
  const reasons = groups.map((g) => `${g.records.length} ${g.reason}`);
  if (opened.rejected.length > 0) reasons.push(`${opened.rejected.length} left out as unsound`);
  return (
    <footer className="tray">
      <p>
        <b>Not drawn: {counted(total, "record")}</b>
        {reasons.length > 0 && ` · ${reasons.join(" · ")}`}
      </p>
      <Popover label="List them" className="needs-script">
        {() => (
          <>
            <h2>Not drawn</h2>
            {groups.map(({ reason, records }) => (
              <section key={reason}>
                <h3>
                  {records.length} {reason}
                </h3>
                <ul>
                  {records.map((record) => (
                    <li key={record.id}>
                      <b>{recordTitle(record, opened.story)}</b> <q>{record.quote.exact}</q>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {opened.issues.length > 0 && (
              <section>
                <h3>{counted(opened.issues.length, "remark")} on the file</h3>
                <ul>
                  {opened.issues.slice(0, 500).map((issue) => (
                    <li key={`${issue.path} ${issue.rule} ${issue.message}`}>
                      {issue.message} <small>{issue.path}</small>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {total + opened.issues.length === 0 && <p>Nothing is left out.</p>}
          </>
        )}
      </Popover>
      <p className="credit">Nothing leaves this page</p>
    </footer>
  );
}
