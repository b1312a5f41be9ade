import { layoutTimeline } from "../layout/timeline.ts";
import { periodLabel } from "../model/period.ts";
import { POSSIBLY, sayer } from "../model/phrase.ts";
import { useShown, useStory } from "../store/shown.ts";
import { Table } from "./Table.tsx";

/** The events shown in order of time, undated ones last, as rows. */
export function EventTable() {
  const story = useStory();
  const passed = useShown();
  const { marks, undated } = layoutTimeline(story, 1000);
  const events = [...marks.map((m) => m.event), ...undated].filter((e) => passed.has(e.id));
  return (
    <Table
      caption="Events shown"
      columns={["Date", "Event", "Place", "Said by", "Quote"]}
      rows={events.map((e) => ({
        id: e.id,
        cells: [
          `${periodLabel(e.when)}${passed.get(e.id) === "possibly" ? ` (${POSSIBLY})` : ""}`,
          e.what,
          story.places.find((p) => p.id === e.place)?.name ?? "—",
          sayer(e, story),
          <q key="q">{e.quote.exact}</q>,
        ],
      }))}
    />
  );
}
