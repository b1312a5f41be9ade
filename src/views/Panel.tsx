import { type ReactNode, useState } from "react";
import { Boundary } from "./Boundary.tsx";
import "./panel.css";

/** One view: a region with its heading, a switch between the drawing and its table, and a net for its errors. */
export function Panel({
  name,
  heading = name,
  className,
  summary,
  tools,
  controls,
  table,
  children,
}: {
  /** Accessible name of the region. */
  name: string;
  /** What stands above it; its name unless given. */
  heading?: string | undefined;
  className: string;
  /** The drawing in a sentence. */
  summary: ReactNode;
  /** Buttons beside "Show as table". */
  tools?: ReactNode;
  /** What decides what is drawn and listed; stays above the table too. */
  controls?: ReactNode;
  /** The records shown as a table; drawn only when asked for. */
  table?: () => ReactNode;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={`panel ${className}`} aria-label={name}>
      <header className="panel-head">
        <div>
          <h2>{heading}</h2>
          <p className="summary">{summary}</p>
        </div>
        <div className="panel-tools needs-script">
          {!asTable && tools}
          {table && (
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Show as table
            </button>
          )}
        </div>
      </header>
      {controls}
      <Boundary what={name}>
        {asTable && table ? (
          <div className="table-scroll" role="group" aria-label={`${heading}, table`} tabIndex={0}>
            {table()}
          </div>
        ) : (
          children
        )}
      </Boundary>
    </section>
  );
}
