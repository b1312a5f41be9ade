import type { Bar, BarPanel } from "../layout/bars.ts";
import type { ContextGroup } from "../layout/context.ts";
import { inferredWords } from "../model/parts.ts";
import { figureTitle, POSSIBLY, sayer } from "../model/phrase.ts";
import { countryName } from "../model/places.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Figure, Story } from "../model/story.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import { PartMark } from "./PartMark.tsx";
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
  const story = useDrawn();
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
          <Origin key="country" figure={f} story={story} />,
          [figureTitle(f), standingWord(f, story), passed.get(f.id) === "possibly" && POSSIBLY]
            .filter(Boolean)
            .join(", "),
          ...(isPerMillion ? [rateOrNot(bar)] : []),
          <PartMark key="speaker" inferred={inferredWords(f, "speaker")}>
            {sayer(f, story)}
          </PartMark>,
          <q key="q">{f.quote.exact}</q>,
        ],
      }))}
    />
  );
}

function Origin({ figure, story }: { figure: Figure; story: Story }) {
  const { country, group } = figure;
  if (country === null) return group ?? "—";
  return (
    <PartMark inferred={inferredWords(figure, "country")}>{countryName(country, story)}</PartMark>
  );
}

const rateOrNot = (bar: Bar | null): string =>
  bar === null ? "—" : bar.rate === null ? bar.label : rateCell(bar.rate);
