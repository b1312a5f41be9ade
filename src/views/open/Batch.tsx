import { counted } from "../../model/phrase.ts";
import { focused } from "../focused.ts";
import { BatchDate } from "./BatchDate.tsx";
import type { Row } from "./batch.ts";
import { fateWords } from "./fateWords.ts";
import { isOpen, useBatch } from "./useBatch.ts";

type Props = { files: readonly File[]; close: () => void };

/** Several files at once: what became of each, and what is still asked of the reader. */
export function Batch({ files, close }: Props) {
  const { rows, cancel, date } = useBatch(files);
  const isRunning = rows.some(isOpen);
  const undated = rows.filter(({ fate }) => fate.kind === "undated").length;
  return (
    <section className="open-panel" aria-labelledby="open-batch">
      <h2 id="open-batch">Open {counted(rows.length, "file")}</h2>
      <p>Each becomes a story of its own; the last one made is shown, Undo leads to the others.</p>
      <ul className="open-rows">
        {rows.map((row) => (
          <BatchRow key={row.id} row={row} />
        ))}
      </ul>
      {!isRunning && undated > 0 && <BatchDate count={undated} date={date} />}
      <div className="open-state">
        <p aria-live="polite">{summary(rows, isRunning)}</p>
        {isRunning ? (
          <button key="cancel" ref={focused} type="button" onClick={cancel}>
            Cancel
          </button>
        ) : (
          <button
            key="done"
            ref={undated > 0 ? undefined : focused}
            type="button"
            className={undated > 0 ? undefined : "primary"}
            onClick={close}
          >
            Done
          </button>
        )}
      </div>
    </section>
  );
}

function BatchRow({ row: { file, fate } }: { row: Row }) {
  return (
    <li data-fate={fate.kind}>
      <b>{file.name}</b>
      <span>
        {fate.kind === "made" && <q>{fate.title}</q>} {fateWords(fate, file.name)}
      </span>
    </li>
  );
}

function summary(rows: readonly Row[], isRunning: boolean): string {
  const count = (kind: Row["fate"]["kind"]) => rows.filter(({ fate }) => fate.kind === kind).length;
  const left = count("waiting") + count("reading");
  if (isRunning) return `${rows.length - left} of ${counted(rows.length, "file")} read`;
  const [made, refused, undated] = [count("made"), count("refused"), count("undated")];
  return [
    made > 0 || undated === 0 ? `${counted(made, "story", "stories")} made` : "",
    refused > 0 ? `${counted(refused, "file")} refused` : "",
    undated > 0 ? `${counted(undated, "article")} without a date` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
