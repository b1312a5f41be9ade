import type { Bar, BarPanel } from "../layout/bars.ts";
import type { ContextGroup } from "../layout/context.ts";
import { figureTitle, sayer } from "../model/phrase.ts";
import { countryName } from "../model/places.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Figure } from "../model/story.ts";
import { useShown, useStory } from "../store/shown.ts";
import { rateCell } from "./rateText.ts";
import { Table } from "./Table.tsx";

type Row = { figure: Figure; bar: Bar | null };

/** The figures shown, bars first, as rows. */
export function FigureTable({
  panels,
  groups,
  isPerMillion,
}: {
  panels: readonly BarPanel[];
  groups: readonly ContextGroup[];
  isPerMillion: boolean;
}) {
  const story = useStory();
  const passed = useShown();
  const rows: Row[] = [
    ...panels.flatMap((p) => p.bars.map((bar) => ({ figure: bar.figure, bar }))),
    ...groups.flatMap((g) => g.figures.map((figure) => ({ figure, bar: null }))),
  ].filter(({ figure }) => passed.has(figure.id));
  const rateColumn = isPerMillion ? ["Per million"] : [];
  return (
    <Table
      caption="Figures shown"
      columns={["Country", "Figure", ...rateColumn, "Said by", "Quote"]}
      rows={rows.map(({ figure: f, bar }) => ({
        id: f.id,
        cells: [
          f.country === null ? (f.group ?? "—") : countryName(f.country, story),
          [figureTitle(f), standingWord(f, story)].filter(Boolean).join(", "),
          ...(isPerMillion ? [rateOrNot(bar)] : []),
          sayer(f, story),
          <q key="q">{f.quote.exact}</q>,
        ],
      }))}
    />
  );
}

const rateOrNot = (bar: Bar | null): string =>
  bar === null ? "—" : bar.rate === null ? bar.label : rateCell(bar.rate);
