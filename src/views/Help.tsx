import { type Shape, shapeOf } from "../layout/shape.ts";
import type { Bounds } from "../model/interval.ts";
import { intervalLabel } from "../model/interval.ts";
import { BarPlot } from "./BarPlot.tsx";
import { Popover } from "./Popover.tsx";
import "./help.css";

const EXAMPLES: readonly (readonly [string, Bounds])[] = [
  ["An exact figure: a solid bar", exact(60)],
  [
    "“More than”: solid to the bound, open beyond it",
    { ...exact(60), high: null, lowInclusive: false },
  ],
  ["“About”: the printed number with a soft end", { ...exact(60), approximate: true }],
  ["“22 to 60”: solid to the low end, hatched to the high one", { ...exact(60), low: 22 }],
  [
    "“Less than”: hatched, since nothing is sure below it",
    { ...exact(60), low: 0, highInclusive: false },
  ],
];

/** "How to read this": what solid, hatched, soft and outlined marks say, with live examples. */
export function Help() {
  return (
    <Popover label="How to read this">
      {() => (
        <>
          <h2>How to read this</h2>
          <p>
            Every mark quotes the sentence it comes from: hover, tap or focus it. Enter or a click
            keeps the quote open, Escape lets go. One mark lights the same record in every view.
          </p>
          <div className="help-bars">
            {EXAMPLES.map(([text, value]) => (
              <div className="help-row" key={text}>
                <BarPlot shape={shape(value)} label={intervalLabel(value)} />
                <span>{text}</span>
              </div>
            ))}
            <div className="help-row" data-standing="denied">
              <BarPlot shape={shape(exact(60))} label="60" />
              <span>A denied claim is outlined, not filled; what denies it is in its card</span>
            </div>
            <div className="help-row" data-state="greyed">
              <BarPlot shape={shape(exact(60))} label="60" />
              <span>Greyed: left out by this chart’s own filter, still there to pick</span>
            </div>
          </div>
          <p>
            On the timeline a dot is a day; a bar spans what the text leaves open: a week, a month,
            a year. Long empty stretches of the axis are cut at the two strokes.
          </p>
          <p>
            Under a filter on dates or numbers a record is certainly or only possibly inside:
            “September 2017” is possibly within 10–20 September, “more than 3,000” possibly at least
            5,000. Dashed marks are possibly inside; “Only certain” leaves them out.
          </p>
          <p>
            Numbers over a dotted line are derived by Dateline from figures of the text, never
            claimed by it. Words with a dotted line are inferred: the sentence does not say them
            itself.
          </p>
          <p>
            On the map rings and dots grow with the number of mentions: a ring stands for a country,
            a dot for a town, a dot with a halo for a neighbourhood, hatching for a province. A
            small crossed circle says that a claim about the place is denied.
          </p>
          <p>
            “Flows” on the map draws an arc for each figure that says where people went, as wide as
            the figure and with the edges of the bars. Where they went to several places, one arc
            branches near them: the text does not say how many went to which.
          </p>
        </>
      )}
    </Popover>
  );
}

function exact(n: number): Bounds {
  return { low: n, high: n, lowInclusive: true, highInclusive: true, approximate: false };
}

const shape = (value: Bounds): Shape => shapeOf(value, (n) => n);
