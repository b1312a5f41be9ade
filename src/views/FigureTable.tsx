import { layoutBars } from "../layout/bars.ts";
import { contextFigures } from "../layout/context.ts";
import { figureTitle, sayer } from "../model/phrase.ts";
import { countryName } from "../model/places.ts";
import { standingWord } from "../model/standingWord.ts";
import { useShown, useStory } from "../store/shown.ts";
import { Table } from "./Table.tsx";

/** The figures shown, bars first, as rows. */
export function FigureTable() {
  const story = useStory();
  const passed = useShown();
  const figures = [
    ...layoutBars(story).bars.map((b) => b.figure),
    ...contextFigures(story).flatMap((g) => g.figures),
  ].filter((f) => passed.has(f.id));
  return (
    <Table
      caption="Figures shown"
      columns={["Country", "Figure", "Said by", "Quote"]}
      rows={figures.map((f) => ({
        id: f.id,
        cells: [
          f.country === null ? (f.group ?? "—") : countryName(f.country, story),
          [figureTitle(f), standingWord(f, story)].filter(Boolean).join(", "),
          sayer(f, story),
          <q key="q">{f.quote.exact}</q>,
        ],
      }))}
    />
  );
}
