import { counted } from "../model/phrase.ts";
import { placesOf } from "../store/selection.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import { MapSlot } from "./MapSlot.tsx";
import { Panel } from "./Panel.tsx";
import { PlaceTable } from "./PlaceTable.tsx";

/** "Locations mentioned": the map, and the places shown as a table. */
export function Locations() {
  const story = useDrawn();
  const passed = useShown();
  const places = [...placesOf(story).values()].filter((rs) => rs.some((r) => passed.has(r.id)));
  return (
    <Panel
      name="Locations mentioned"
      className="locations"
      summary={`Sized by mentions · ${counted(places.length, "place")}`}
      table={() => <PlaceTable />}
    >
      <MapSlot />
    </Panel>
  );
}
