import type { Bar } from "../layout/bars.ts";
import { standings } from "../model/standing.ts";
import type { Story } from "../model/story.ts";
import { BarPlot } from "./BarPlot.tsx";
import { figureName } from "./figureName.ts";
import { type MarkState, useMark } from "./useMark.ts";

/** One country's bar: solid as far as the text is sure, hatched and open beyond. Positions are percentages of the plot. */
export function BarRow({ bar, story, state }: { bar: Bar; story: Story; state: MarkState }) {
  const { figure, country, label } = bar;
  const mark = useMark({ key: `figure/${figure.id}`, records: [figure.id] }, state);
  const possibly = state === "possibly" ? ", possibly within the dates" : "";
  return (
    <div
      {...mark}
      className="bar-row"
      aria-label={`${country}: ${figureName(figure, story)}${possibly}`}
      data-standing={standings(story).get(figure.id)}
    >
      <span className="bar-country">{country}</span>
      <BarPlot shape={bar} label={label} />
    </div>
  );
}
