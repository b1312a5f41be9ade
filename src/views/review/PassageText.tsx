import { type Passage, type Run, runsOf } from "../../layout/passages.ts";

/** A paragraph of the article: its quotes underlined, the words of their parts marked by kind. */
export function PassageText({ passage, current }: { passage: Passage; current: string | null }) {
  const { sha256, zone } = passage;
  return (
    <>
      {zone === "gap" && (
        <p className="elision" aria-hidden>
          …
        </p>
      )}
      <p className="passage" data-text={sha256} data-zone={zone}>
        {runsOf(passage).map((run) => (
          <RunText key={run.start} run={run} current={current} />
        ))}
      </p>
    </>
  );
}

function RunText({ run, current }: { run: Run; current: string | null }) {
  const { start, text, records, parts } = run;
  if (records.length === 0) return <span data-run={start}>{text}</span>;
  const shown = parts.find((p) => p.record.id === current) ?? parts.find((p) => !isOut(p.record));
  const inner = parts.map((p) => p.record.id);
  const ids = [...new Set([...inner, ...records.map((r) => r.id)])];
  const isCurrent = records.some((r) => r.id === current);
  return (
    <mark
      data-run={start}
      data-records={JSON.stringify(inner.length > 0 ? [...new Set(inner)] : ids)}
      data-part={shown?.part}
      data-out={records.every(isOut) || undefined}
      data-current={isCurrent || undefined}
      data-own={(isCurrent && shown?.record.id === current) || undefined}
    >
      {text}
    </mark>
  );
}

const isOut = ({ review }: { review: string }): boolean =>
  review === "rejected" || review === "not-identifiable";
