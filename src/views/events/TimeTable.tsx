import { binLabel, binsWords } from "../../layout/binLabel.ts";
import { numberLabel } from "../../model/interval.ts";
import { useEvents } from "../../store/events.ts";
import { VirtualTable } from "./VirtualTable.tsx";

/** The bins as rows: all that pass the other filters, and those inside the dates. */
export function TimeTable() {
  const whole = useEvents((s) => s.whole);
  const counts = useEvents((s) => s.counts);
  const bins = useEvents((s) => s.bins);
  const span = useEvents((s) => s.span);
  const measure = useEvents((s) => s.measure);
  if (whole === null || counts === null || bins === null) return null;
  const noun = measure === "deaths" ? "Deaths, best estimates" : "Events";
  const { edges, unit } = bins;
  const isInView = (bin: number) =>
    span === null || ((edges[bin] ?? 0) < span.end && (edges[bin + 1] ?? 0) > span.start);
  const filled = [...whole.time.keys()].filter(
    (bin) => (whole.time[bin] ?? 0) > 0 && isInView(bin),
  );
  return (
    <VirtualTable
      caption={`${noun} ${binsWords(bins)}, where the period of a row begins; a ${unit} without any is left out`}
      columns={[unit[0]?.toUpperCase() + unit.slice(1), noun, "Inside the dates chosen"]}
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
