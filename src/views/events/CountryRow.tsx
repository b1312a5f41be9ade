import { hoverSpot, setAsked, useEvents } from "../../store/events.ts";
import { useRoving } from "../Roving.tsx";

/** The key of a country's row among the marks of the chart. */
export const countryKey = (country: number): string => `country/${country}`;

/** A country of the bar chart as a button that filters by it; its bar is drawn on the canvas beside. */
export function CountryRow({
  country,
  name,
  words,
}: {
  country: number;
  name: string;
  /** Its number in words. */
  words: string;
}) {
  const { active, setActive } = useRoving();
  const isChosen = useEvents((s) => s.countries.includes(country));
  const isGreyed = useEvents((s) => s.countries.length > 0 && !s.countries.includes(country));
  const isLit = useEvents((s) => s.hovered?.kind === "country" && s.hovered.country === country);
  const key = countryKey(country);
  const light = () => hoverSpot({ kind: "country", country });
  const unlight = () => hoverSpot(null);
  return (
    <div
      className="event-bar-row"
      data-lit={isLit || undefined}
      data-state={isGreyed ? "greyed" : undefined}
    >
      <button
        type="button"
        className="event-bar-button"
        data-mark={key}
        tabIndex={active === key ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={`${name}: ${words}`}
        title={`${name}: ${words}`}
        onClick={() => toggleCountry(country)}
        onFocus={() => {
          setActive(key);
          light();
        }}
        onBlur={unlight}
        onPointerEnter={light}
        onPointerLeave={unlight}
      >
        <span className="event-bar-name">{name}</span>
      </button>
    </div>
  );
}

/** Filters by a country too, or no longer. */
function toggleCountry(country: number): void {
  const { countries } = useEvents.getState();
  const isChosen = countries.includes(country);
  setAsked({
    countries: isChosen ? countries.filter((c) => c !== country) : [...countries, country],
  });
}
