import { useState } from "react";
import { countryCsv, rowsCsv, timeCsv } from "../../export/eventsCsv.ts";
import { keptBack } from "../../importers/keptBack.ts";
import { numberLabel } from "../../model/interval.ts";
import type { EventState, OpenedEvents } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { saved } from "../saved.ts";
import { askedWords } from "./askedWords.ts";
import { useRowFilter } from "./useRowFilter.ts";
import "../share/share.css";

/** Rows that are saved at most: a browser holds them all at once. */
const MOST_ROWS = 20_000;

/** What may be saved of the data: counts of what is in view, and rows where the source lets them be passed on. */
export function SaveEvents({ opened }: { opened: OpenedEvents }) {
  const counts = useEvents((s) => s.counts);
  const reason = keptBack(opened.engine.described.source);
  return (
    <div className="share">
      <h2>Save</h2>
      <section>
        <h3>Counts in view</h3>
        <p>Tables for a spreadsheet, with the credit and what was filtered above the numbers.</p>
        <p className="share-buttons">
          <button type="button" disabled={!counts} onClick={() => saveCountries(opened)}>
            Counts by country
          </button>
          <button type="button" disabled={!counts} onClick={() => saveTime(opened)}>
            Counts over time
          </button>
        </p>
      </section>
      <section>
        <h3>Rows in view</h3>
        {reason === null ? <SaveRows opened={opened} /> : <p>{reason}</p>}
      </section>
      <p className="share-note">{opened.credit}</p>
    </div>
  );
}

function SaveRows({ opened }: { opened: OpenedEvents }) {
  const filter = useRowFilter();
  const total = useEvents((s) => s.counts?.rows ?? 0);
  const [said, say] = useState("");
  const save = async () => {
    say("Reading the rows…");
    try {
      const range = { from: 0, limit: MOST_ROWS };
      const { rows } = await opened.engine.rows(filter, "oldest", range);
      keep(opened, "rows", rowsCsv(rows, preamble(opened)));
      say("Saved.");
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  const count = numberLabel(Math.min(total, MOST_ROWS));
  return (
    <>
      <p>
        With every field of the file.
        {total > MOST_ROWS &&
          ` At most ${numberLabel(MOST_ROWS)} are saved at once, the oldest first; narrow the filters for the others.`}
      </p>
      <p className="share-buttons">
        <button type="button" disabled={total === 0} onClick={() => void save()}>
          Rows in view ({count})
        </button>
      </p>
      <p role="status" className="share-note">
        {said}
      </p>
    </>
  );
}

function saveCountries(opened: OpenedEvents): void {
  const { counts } = useEvents.getState();
  if (counts) {
    const csv = countryCsv(counts, opened.engine.described, preamble(opened));
    keep(opened, "by-country", csv);
  }
}

function saveTime(opened: OpenedEvents): void {
  const { counts, bins, measure }: EventState = useEvents.getState();
  if (counts && bins) {
    keep(opened, "over-time", timeCsv(counts, bins.edges, measure, preamble(opened)));
  }
}

const preamble = (opened: OpenedEvents): string[] => [
  opened.name,
  opened.credit,
  askedWords(useEvents.getState(), opened.engine.described),
];

function keep({ name }: OpenedEvents, what: string, csv: string): void {
  const stem = name.replace(/\.\w{1,8}$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  saved(new Blob(["\ufeff", csv], { type: "text/csv;charset=utf-8" }), `${stem}-${what}.csv`);
}
