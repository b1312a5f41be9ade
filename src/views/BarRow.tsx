import type { Bar } from "../layout/bars.ts";
import { POSSIBLY } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import type { Story } from "../model/story.ts";
import { BarPlot } from "./BarPlot.tsx";
import { figureName } from "./figureName.ts";
import { type MarkState, useMark } from "./useMark.ts";

/** One country's bar: solid as far as the text is sure, hatched and open beyond. Positions are percentages of the plot. */
export function BarRow({ bar, story, state }: { bar: Bar; story: Story; state: MarkState }) {
  const { figure, country, label } = bar;
  const { drawn, control } = useMark({ key: `figure/${figure.id}`, records: [figure.id] }, state);
  const possibly = state === "possibly" ? `, ${POSSIBLY}` : "";
  return (
    <div {...drawn} className="bar-row" data-standing={standings(story).get(figure.id)}>
      <div
        {...control}
        className="mark-box"
        aria-label={`${country}: ${figureName(figure, story)}${possibly}`}
      />
      <span className="bar-country" aria-hidden>
        {country}{" "}
      </span>
      <BarPlot shape={bar} label={label} />
    </div>
  );
}
