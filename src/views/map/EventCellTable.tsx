import { useVirtualizer } from "@tanstack/react-virtual";
import { CRS, point } from "leaflet";
import { useMemo, useRef } from "react";
import { countedCells } from "../../layout/countedCells.ts";
import { cellBox } from "../../layout/densityCells.ts";
import type { Box } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import { pick, useEvents } from "../../store/events.ts";
import { useEventView } from "./eventView.ts";
import { pointWords } from "./eventWords.ts";

/** Height of a row in pixels, as in the style sheet. */
const HEIGHT = 32;

/** The cells in view that count something, the fullest first, of which only those in sight are drawn. */
export function EventCellTable() {
  const counts = useEvents((s) => s.counts);
  const grid = useEvents((s) => s.cellGrid);
  const measure = useEvents((s) => s.measure);
  const frame = useEventView((s) => s.frame);
  const table = useRef<HTMLTableElement>(null);
  const cells = useMemo(
    () => (counts && grid && frame ? countedCells(grid, counts.cells, frame) : []),
    [counts, grid, frame],
  );
  const virtual = useVirtualizer({
    count: cells.length,
    getScrollElement: () => table.current?.closest<HTMLElement>(".table-scroll") ?? null,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <table className="event-cells" ref={table} aria-rowcount={cells.length + 1}>
      <caption>Cells of the map in view, the fullest first</caption>
      <thead>
        <tr>
          <th scope="col">Middle of the cell</th>
          <th scope="col">{measure === "events" ? "Events" : "Deaths"}</th>
        </tr>
      </thead>
      <tbody>
        <Gap height={items[0]?.start ?? 0} />
        {items.map(({ key, index }) => {
          const cell = cells[index] ?? 0;
          const count = counts?.cells[cell] ?? 0;
          return grid && <Row key={key} {...{ index, count }} box={cellBox(grid, cell)} />;
        })}
        <Gap height={below} />
        {cells.length === 0 && (
          <tr>
            <td colSpan={2}>Nothing is counted in view.</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td colSpan={2} style={{ height, padding: 0 }} />
    </tr>
  );

function Row({ index, count, box }: { index: number; count: number; box: Box }) {
  const { lat, lng } = CRS.EPSG3857.pointToLatLng(
    point((box.west + box.east) / 2, (box.north + box.south) / 2).multiplyBy(256),
    0,
  );
  return (
    <tr aria-rowindex={index + 2}>
      <td>
        <button type="button" onClick={() => pick({ kind: "cell", box })}>
          {pointWords(lat, lng, 2)}
        </button>
      </td>
      <td>{numberLabel(count)}</td>
    </tr>
  );
}
