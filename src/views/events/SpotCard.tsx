import { dayEdtf } from "../../model/calendar.ts";
import { rowDeaths, rowPeriod, rowPlace } from "../../model/eventPhrase.ts";
import { periodLabel } from "../../model/period.ts";
import { counted } from "../../model/phrase.ts";
import type { Spot } from "../../store/eventState.ts";
import { pick, setAsked, useEvents } from "../../store/events.ts";
import { CardHead } from "./CardHead.tsx";
import { listBox } from "./rowsState.ts";
import { useFetched } from "./useFetched.ts";
import { useRowFilter } from "./useRowFilter.ts";

type AreaSpot = Exclude<Spot, { kind: "row" }>;

/** Rows whose notes the card shows. */
const SHOWN = 3;

/** What a cell of the map, a bar or a bin of the timeline counts: how many rows pass, and the newest notes. */
export function SpotCard({ spot, close }: { spot: AreaSpot; close: () => void }) {
  const opened = useEvents((s) => s.opened);
  const described = opened?.engine.described;
  const filter = { ...useRowFilter(), ...filterOf(spot) };
  const { value, fault } = useFetched(JSON.stringify(filter), async (signal) =>
    opened?.engine.rows(filter, "newest", { from: 0, limit: SHOWN }, signal),
  );
  const name = spot.kind === "country" ? described?.countries[spot.country]?.name : undefined;
  return (
    <>
      <CardHead close={close}>
        <button type="button" onClick={() => goOn(spot)}>
          {ON[spot.kind]}
        </button>
      </CardHead>
      <h3>{titleOf(spot, name)}</h3>
      {fault !== null && <p role="alert">{fault}</p>}
      {!value && fault === null && <p role="status">Counting…</p>}
      {value && (
        <>
          <p className="card-said">
            {counted(value.total, "row passes", "rows pass")} the filters
            {value.total > SHOWN && "; the newest"}
          </p>
          {value.rows.map((row) => (
            <div className="card-quote" key={row.row}>
              <button type="button" onClick={() => pick({ kind: "row", row: row.row })}>
                {rowPeriod(row)}
              </button>
              {row.note !== "" && <blockquote className="card-note">{row.note}</blockquote>}
              <p className="card-said">
                {[rowPlace(row), rowDeaths(row), row.source].filter(Boolean).join(" · ")}
              </p>
            </div>
          ))}
        </>
      )}
    </>
  );
}

const ON: { [kind in AreaSpot["kind"]]: string } = {
  cell: "List these rows",
  country: "Only this country",
  time: "Only this time",
};

function filterOf(spot: AreaSpot) {
  if (spot.kind === "cell") return { box: spot.box };
  if (spot.kind === "country") return { countries: [spot.country] };
  return { from: spot.start, to: spot.end };
}

function titleOf(spot: AreaSpot, country: string | undefined): string {
  if (spot.kind === "country") return country || "No country named";
  if (spot.kind === "cell") return "At this place of the map";
  const [first, last] = [dayEdtf(spot.start), dayEdtf(spot.end - 1)];
  if (first === null || last === null) return "In this time";
  return periodLabel(first === last ? first : `${first}/${last}`);
}

/** Goes from the card to the rows: by a filter, or by listing one place's rows alone. */
function goOn(spot: AreaSpot): void {
  if (spot.kind === "cell") {
    listBox(spot.box);
    pick(null);
  } else if (spot.kind === "country") setAsked({ countries: [spot.country], picked: null });
  else setAsked({ from: spot.start, to: spot.end, picked: null });
}
