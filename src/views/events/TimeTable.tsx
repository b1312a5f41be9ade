import { binLabel } from "../../layout/binLabel.ts";
import { numberLabel } from "../../model/interval.ts";
import { useEvents } from "../../store/events.ts";
import { VirtualTable } from "./VirtualTable.tsx";

/** The bins as rows: all that pass the other filters, and those inside the dates. */
export function TimeTable() {
  const whole = useEvents((s) => s.whole);
  const counts = useEvents((s) => s.counts);
  const bins = useEvents((s) => s.bins);
  const measure = useEvents((s) => s.measure);
  if (whole === null || counts === null || bins === null) return null;
  const noun = measure === "deaths" ? "Deaths, best estimate" : "Events";
  const filled = [...whole.time.keys()].filter((bin) => (whole.time[bin] ?? 0) > 0);
  return (
    <VirtualTable
      caption={`${noun} by ${bins.unit}, each counted where its period begins; a ${bins.unit} without any is left out`}
      columns={["From", noun, "Of these inside the dates chosen"]}
      length={filled.length}
      cells={(row) => {
        const bin = filled[row] ?? 0;
        return [
          binLabel(bins, bin),
          numberLabel(whole.time[bin] ?? 0),
          numberLabel(counts.time[bin] ?? 0),
        ];
      }}
    />
  );
}
