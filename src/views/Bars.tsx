import { type Bar, layoutBars } from "../layout/bars.ts";
import { contextFigures } from "../layout/context.ts";
import { derivedFigures } from "../model/derive.ts";
import { counted, sayer } from "../model/phrase.ts";
import { useShown, useStory } from "../store/shown.ts";
import { BarRow } from "./BarRow.tsx";
import { ContextFigures } from "./ContextFigures.tsx";
import { DerivedFigures } from "./DerivedFigures.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { leastState, markState } from "./markState.ts";
import { Panel } from "./Panel.tsx";
import { Roving } from "./Roving.tsx";
import "./bars.css";

/** "Foreign fighters by country of origin": a bar for each country, every other figure beside them. */
export function Bars() {
  const story = useStory();
  const passed = useShown();
  const others = useShown("country");
  const { bars, ticks } = layoutBars(story);
  const groups = contextFigures(story);
  const states = new Map(
    story.records.map((r) => [r.id, markState(r.id, passed, others)] as const),
  );
  const stateOf = (id: string) => states.get(id) ?? "ghost";
  const ids = [
    ...bars.map((b) => b.figure.id),
    ...groups.flatMap((g) => g.figures.map((f) => f.id)),
  ];
  const derived = derivedFigures(story);
  const leastOf = (from: readonly string[]) => leastState(from.map(stateOf));
  const keys = [
    ...ids.filter((id) => stateOf(id) !== "ghost").map((id) => `figure/${id}`),
    ...derived.filter((d) => leastOf(d.from) !== "ghost").map((d) => `derived/${d.id}`),
  ];
  const speakers = [...new Set(bars.map((b) => sayer(b.figure, story)))];
  return (
    <Panel
      name="Foreign fighters by country of origin"
      className="bars"
      summary={
        bars.length === 0
          ? "The story gives no figure by country of origin."
          : summaryOf(bars, speakers)
      }
      table={() => <FigureTable />}
    >
      <Roving className="bars-scroll" keys={keys} label="Figures">
        {bars.length > 0 && (
          <div className="bar-chart">
            {bars.map((bar) => (
              <BarRow key={bar.figure.id} bar={bar} story={story} state={stateOf(bar.figure.id)} />
            ))}
            <div className="bar-axis" aria-hidden>
              <svg width="100%" height="16">
                {ticks.map(({ at, label }) => (
                  <text key={label} x={`${at}%`} y="12">
                    {label}
                  </text>
                ))}
              </svg>
            </div>
          </div>
        )}
        <ContextFigures groups={groups} story={story} stateOf={stateOf} />
        <DerivedFigures derived={derived} story={story} stateOf={leastOf} />
      </Roving>
    </Panel>
  );
}

function summaryOf(bars: readonly Bar[], speakers: readonly string[]): string {
  const who = speakers.length <= 2 ? speakers.join(" and ") : counted(speakers.length, "speaker");
  return `People who travelled, from ${counted(bars.length, "country").replace("countrys", "countries")} · said by ${who}`;
}
