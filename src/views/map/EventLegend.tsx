import { useMemo } from "react";
import { classLabel } from "../../layout/densityClasses.ts";
import { largestOf, type PlaceLook } from "../../layout/eventSymbols.ts";
import { radiusOf, symbolUnit } from "../../layout/symbolSize.ts";
import { numberLabel } from "../../model/interval.ts";
import { useEvents } from "../../store/events.ts";
import { type Nearby, useEventView } from "./eventView.ts";

/** What the colours of the cells count, or the circles of the events near by. */
export function EventLegend() {
  const nearby = useEventView((s) => s.nearby);
  return nearby ? <SymbolLegend nearby={nearby} /> : <CellLegend />;
}

function CellLegend() {
  const measure = useEvents((s) => s.measure);
  const breaks = useEventView((s) => s.breaks);
  const colours = useEventView((s) => s.colours);
  return (
    <div className="event-legend" role="group" aria-label="Legend: colours of the cells">
      <span>{measure === "events" ? "Events" : "Deaths"} in a cell</span>
      <ul>
        {breaks.map((from, i) => (
          <li key={from}>
            <i aria-hidden style={{ background: colours[i] }} />
            {classLabel(i, breaks)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LOOKS: readonly (readonly [look: PlaceLook, label: string])[] = [
  ["exact", "exact place"],
  ["near", "near, or the district"],
  ["stand-in", "only the province or country"],
  ["unstated", "precision not stated"],
];

function SymbolLegend({ nearby }: { nearby: Nearby }) {
  const measure = useEvents((s) => s.measure);
  const { most, looks, hasUnknown } = useMemo(() => summaryOf(nearby, measure), [nearby, measure]);
  const unit = symbolUnit(most);
  return (
    <div className="event-legend" role="group" aria-label="Legend: circles of events">
      <span>{measure === "events" ? "Events" : "Deaths"} at a place</span>
      <ul>
        {sizes(most, unit).map((count) => (
          <li key={count}>
            <Circle radius={radiusOf(count, unit)} look="size" />
            {numberLabel(count)}
          </li>
        ))}
        {LOOKS.filter(([look]) => looks.has(look)).map(([look, label]) => (
          <li key={look}>
            <Circle radius={5} look={look} />
            {label}
          </li>
        ))}
        {measure === "deaths" && hasUnknown && (
          <li>
            <Circle radius={3} look="unknown" />
            deaths unknown
          </li>
        )}
      </ul>
    </div>
  );
}

function Circle({ radius, look }: { radius: number; look: PlaceLook | "size" | "unknown" }) {
  const side = 2 * radius + 4;
  return (
    <svg width={side} height={side} data-look={look} aria-hidden>
      <circle cx={side / 2} cy={side / 2} r={radius} />
    </svg>
  );
}

/** Radius of the largest circle in the legend, in pixels. */
const ROOM = 14;

/** What circles of the legend stand for: one, and powers of ten that are drawn and have room. */
function sizes(most: number, unit: number): number[] {
  const all = [1, 10, 100, 1000, 10_000, 100_000];
  return all.filter((n) => n === 1 || (n <= most && radiusOf(n, unit) <= ROOM)).slice(0, 3);
}

function summaryOf({ points, stacks }: Nearby, measure: "events" | "deaths") {
  return {
    most: largestOf(points, stacks, measure),
    looks: new Set(stacks.map(({ look }) => look)),
    hasUnknown: points.best.some(Number.isNaN),
  };
}
