import { isFighters, type Measure } from "../layout/measures.ts";
import { derivedFigures } from "../model/derive.ts";
import { isByOrigin } from "../model/origin.ts";
import { counted, listed, sayer } from "../model/phrase.ts";
import type { Figure, Story } from "../model/story.ts";
import { BarPanels } from "./BarPanels.tsx";
import { BarTools } from "./BarTools.tsx";
import { ContextFigures } from "./ContextFigures.tsx";
import { DerivedFigures } from "./DerivedFigures.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { leastState, markState } from "./markState.ts";
import { Panel } from "./Panel.tsx";
import { RateNote } from "./RateNote.tsx";
import { Roving } from "./Roving.tsx";
import { useBarChoice } from "./useBarChoice.ts";
import { useUnhurried } from "./useUnhurried.ts";
import "./bars.css";

const NAME = "Foreign fighters by country of origin";

/** "Foreign fighters by country of origin", or another measure: a bar for each figure, every other one beside them. */
export function Bars() {
  const { story, passed, others } = useUnhurried("country");
  const choice = useBarChoice(story);
  const { measure, panels, groups, isPerMillion } = choice;
  const stateOf = (id: string) => markState(id, passed, others);
  const barred = panels.flatMap((p) => p.bars.map((b) => b.figure));
  const figures = [...barred, ...groups.flatMap((g) => g.figures)];
  const derived = derivedFigures(story);
  const leastOf = (from: readonly string[]) => leastState(from.map(stateOf));
  const keys = [
    ...figures.filter((f) => stateOf(f.id) !== "ghost").map((f) => `figure/${f.id}`),
    ...derived.filter((d) => leastOf(d.from) !== "ghost").map((d) => `derived/${d.id}`),
  ];
  return (
    <Panel
      name={NAME}
      heading={headingOf(measure)}
      className="bars"
      summary={summaryOf(measure, barred, story)}
      controls={<BarTools choice={choice} />}
      table={() => <FigureTable panels={panels} groups={groups} isPerMillion={isPerMillion} />}
    >
      <Roving className="bars-scroll" keys={keys} label="Figures">
        <BarPanels panels={panels} story={story} stateOf={stateOf} />
        {isPerMillion && <RateNote />}
        <ContextFigures groups={groups} story={story} stateOf={stateOf} />
        <DerivedFigures derived={derived} story={story} stateOf={leastOf} />
      </Roving>
    </Panel>
  );
}

const headingOf = (measure: Measure | null): string =>
  measure === null || isFighters(measure) ? NAME : `${measure.title}, by country`;

function summaryOf(measure: Measure | null, figures: readonly Figure[], story: Story): string {
  if (measure === null) return "The story gives no figure by country of origin.";
  const speakers = [...new Set(figures.map((f) => sayer(f, story)))];
  const who = speakers.length <= 2 ? listed(speakers) : counted(speakers.length, "speaker");
  const countries = counted(new Set(figures.map((f) => f.country)).size, "country", "countries");
  const what = isFighters(measure) ? "People who travelled," : counted(figures.length, "figure");
  return `${what} ${isByOrigin(measure) ? "from" : "in"} ${countries} · said by ${who}`;
}
