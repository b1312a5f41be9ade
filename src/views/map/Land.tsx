import { GeoJSON } from "react-leaflet";
import type { World } from "./useWorld.ts";

/** The outlines of the countries; nothing until they are here. */
export const Land = ({ world }: { world: World | null }) =>
  world && (
    <GeoJSON
      key={world.detail}
      data={world.countries}
      interactive={false}
      style={LAND}
      attribution="Natural Earth"
    />
  );

const LAND = { className: "land" };
