import type { Bar, BarPanel as Drawn } from "../layout/bars.ts";
import type { Story } from "../model/story.ts";
import { BarRow } from "./BarRow.tsx";
import { Chunked } from "./Chunked.tsx";
import { useKept } from "./useKept.ts";
import type { MarkState } from "./useMark.ts";

const CHUNK = 40;
/** Height of a bar without a note, in pixels. */
const ROW = () => 31;

/** Bars that share a scale, with their axis. */
export function BarPanel({
  panel,
  story,
  stateOf,
}: {
  panel: Drawn;
  story: Story;
  stateOf: (id: string) => MarkState;
}) {
  const kept = useKept("figure");
  const { heading, bars, ticks, isLog } = panel;
  const named = heading === null ? {} : { role: "group", "aria-label": heading };
  return (
    <div className="bar-chart" data-labels={roomFor(bars)} {...named}>
      {heading && <h3>{heading}</h3>}
      <Chunked
        items={bars}
        size={CHUNK}
        estimate={ROW}
        isKept={({ figure }) => kept.has(figure.id)}
      >
        {(bar) => (
          <BarRow key={bar.figure.id} bar={bar} story={story} state={stateOf(bar.figure.id)} />
        )}
      </Chunked>
      <div className="bar-axis" aria-hidden>
        <svg width="100%" height="16">
          {ticks.map(({ at, label }) => (
            <text key={label} x={`${at}%`} y="12">
              {label}
            </text>
          ))}
        </svg>
      </div>
      {isLog && (
        <p className="bar-scale">
          Logarithmic scale: it has no zero to draw a bar from, so a dot marks the number
        </p>
      )}
    </div>
  );
}

/** How much room the labels beside the bars need where they are longer than most, arrow and soft end included. */
function roomFor(bars: readonly Bar[]): "long" | "longer" | undefined {
  const lengths = bars.map(({ plot, label }) => {
    const drawn = plot && ("dot" in plot ? plot.dot : plot.bar);
    return drawn ? label.length + (drawn.open ? ARROW : 0) : 0;
  });
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest <= 11) return undefined;
  return longest <= 14 ? "long" : "longer";
}

/** The width of an open arrow in digits of a label. */
const ARROW = 3;
