import { inferredEverywhere } from "../model/parts.ts";
import { POSSIBLY, precisionWord } from "../model/phrase.ts";
import { countryName, mentionCount } from "../model/places.ts";
import type { StoryRecord } from "../model/story.ts";
import { placesOf } from "../store/selection.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import type { Visible } from "../store/visible.ts";
import { PartMark } from "./PartMark.tsx";
import { Table } from "./Table.tsx";

/** The places of the records shown, the most mentioned first, as rows. */
export function PlaceTable() {
  const story = useDrawn();
  const passed = useShown();
  const rows = story.places.flatMap((place) => {
    const all = placesOf(story).get(place.id) ?? [];
    const records = all.filter((r) => passed.has(r.id));
    if (records.length === 0) return [];
    const country = place.country === null ? "—" : countryName(place.country, story);
    const mentions = mentionCount(records);
    return [
      {
        id: place.id,
        mentions,
        cells: [
          `${place.name}${unsure(records, passed)}`,
          <PartMark key="country" inferred={inferredEverywhere(records, "country")}>
            {country}
          </PartMark>,
          precisionWord(place.precision),
          mentions,
        ],
      },
    ];
  });
  rows.sort((a, b) => b.mentions - a.mentions);
  return (
    <Table
      caption="Places shown"
      columns={["Place", "Country", "Precision", "Mentions"]}
      rows={rows}
    />
  );
}

const unsure = (records: readonly StoryRecord[], passed: Visible): string =>
  records.every((r) => passed.get(r.id) === "possibly") ? ` (${POSSIBLY})` : "";
