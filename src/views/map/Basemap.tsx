import { useMemo } from "react";
import type { OnPlace } from "../../layout/mapPlaces.ts";
import { countryTints } from "../../layout/mapTints.ts";
import { useDrawn } from "../../store/shown.ts";
import { Land } from "./Land.tsx";
import { Outline } from "./Outline.tsx";
import { shapeOfPlace } from "./shapes.ts";
import type { World } from "./useWorld.ts";

/** Land, the tinted countries of the story, and its province and river. */
export function Basemap({ world, places }: { world: World | null; places: readonly OnPlace[] }) {
  const story = useDrawn();
  const tints = useMemo(() => countryTints(story, places), [story, places]);
  const shapes = places.flatMap((on) => {
    const shape = on.state === "ghost" ? null : shapeOfPlace(on.place);
    return shape ? [{ ...on, shape }] : [];
  });
  return (
    <>
      <Land world={world} />
      {tints.map(({ country, role, step, state, records }) => {
        const shape = world?.countries.features.find((f) => f.id === country);
        if (!shape) return null;
        const key = `${world?.detail}/${country}/${role}`;
        return (
          <Outline
            key={key}
            shape={shape}
            className={`tint tint-${role}`}
            records={records}
            step={step}
            state={state}
          />
        );
      })}
      {shapes.map(({ place, role, state, records, shape }) => (
        <Outline
          key={`${world?.detail}/${place.id}/${role}`}
          shape={shape}
          className={`shape shape-${place.precision} shape-${role}`}
          state={state === "possibly" ? "possibly" : "shown"}
          records={records.map((r) => r.id)}
        />
      ))}
    </>
  );
}
