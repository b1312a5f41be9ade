import { Fragment, useMemo } from "react";
import { layoutTimeline } from "../layout/timeline.ts";
import { inferredWords } from "../model/parts.ts";
import { periodLabel } from "../model/period.ts";
import { POSSIBLY, sayer } from "../model/phrase.ts";
import { standingWord } from "../model/standingWord.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import { PartMark } from "./PartMark.tsx";
import { Table } from "./Table.tsx";

/** The events shown in order of time, undated ones last, as rows. */
export function EventTable() {
  const story = useDrawn();
  const passed = useShown();
  const { marks, undated } = useMemo(() => layoutTimeline(story, 1000), [story]);
  const events = [...marks.map((m) => m.event), ...undated].filter((e) => passed.has(e.id));
  return (
    <Table
      caption="Events shown"
      columns={["Date", "Event", "Place", "Said by", "Quote"]}
      rows={events.map((e) => ({
        id: e.id,
        cells: [
          <Fragment key="when">
            <PartMark inferred={inferredWords(e, "when")}>{periodLabel(e.when)}</PartMark>
            {passed.get(e.id) === "possibly" && ` (${POSSIBLY})`}
          </Fragment>,
          [e.what, standingWord(e, story)].filter(Boolean).join(", "),
          <PartMark key="place" inferred={inferredWords(e, "place")}>
            {story.places.find((p) => p.id === e.place)?.name ?? "—"}
          </PartMark>,
          <PartMark key="speaker" inferred={inferredWords(e, "speaker")}>
            {sayer(e, story)}
          </PartMark>,
          <q key="q">{e.quote.exact}</q>,
        ],
      }))}
    />
  );
}
