import type { Bar } from "../layout/bars.ts";
import { POSSIBLY } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Story } from "../model/story.ts";
import { BarPlot } from "./BarPlot.tsx";
import { DotPlot } from "./DotPlot.tsx";
import { figureName } from "./figureName.ts";
import { rateName, rateSum } from "./rateText.ts";
import { type MarkState, useMark } from "./useMark.ts";

/** One figure's bar: solid as far as the text is sure, hatched and open beyond. Positions are percentages of the plot. */
export function BarRow({ bar, story, state }: { bar: Bar; story: Story; state: MarkState }) {
  const { figure, country, rate } = bar;
  const { drawn, control } = useMark({ key: `figure/${figure.id}`, records: [figure.id] }, state);
  const possibly = state === "possibly" ? `, ${POSSIBLY}` : "";
  const derived = rate ? `, ${rateName(rate)}` : "";
  return (
    <div {...drawn} className="bar-row" data-standing={standings(story).get(figure.id)}>
      <div
        {...control}
        className="mark-box"
        aria-label={`${country}: ${figureName(figure, story)}${derived}${possibly}`}
      />
      <BarNote bar={bar} story={story} />
      <span className="bar-country" aria-hidden>
        {bar.isFirst && country}{" "}
      </span>
      <Plot bar={bar} />
    </div>
  );
}

/** The small print above a bar: whose value it is, how it stands, and what a rate was derived from. */
function BarNote({ bar: { note, rate, figure }, story }: { bar: Bar; story: Story }) {
  const word = figure.stance === "denies" ? "denies it" : standingWord(figure, story);
  if (note === null && word === null && rate === null) return null;
  return (
    <small className="bar-note" aria-hidden>
      {note}
      {note !== null && word !== null && " · "}
      {word && <em>{word}</em>}
      {rate && <span>{rateSum(rate, figure)}</span>}
    </small>
  );
}

function Plot({ bar: { plot, label } }: { bar: Bar }) {
  if (plot === null)
    return (
      <span className="bar-missing" aria-hidden>
        {label}
      </span>
    );
  if ("dot" in plot) return <DotPlot spot={plot.dot} label={label} />;
  return <BarPlot shape={plot.bar} label={label} />;
}
