import { Popover } from "../Popover.tsx";

/** "How to read this": what the marks of event data count, and what is left out of each view. */
export const EventHelp = () => (
  <Popover label="How to read this">
    {() => (
      <>
        <h2>How to read this</h2>
        <p>
          Every row of the file is counted once. Its source note stands as its quote: pick a row, a
          place on the map or a bin of the timeline to read it. Escape closes the card.
        </p>
        <p>
          On the map many events are cells, the darker the more; few are symbols, whose area says
          how many. A full circle is the place itself, a hollow one a point near it or of its
          district; a dashed ring only stands for a province or a country, a faint circle is a point
          of which the data do not say how exact it is. Rows without a place are in the other views
          and counted beside the map.
        </p>
        <p>
          Deaths are drawn by the best estimate, the thin line reaches from the low to the high one.
          Where the file gives no number it is unknown: such rows are counted, never taken as zero.
          Where low, best and high are not in order they stand as they are, and the card says so.
        </p>
        <p>
          On the timeline a row is counted where its period begins; it passes a filter on dates if
          any day of its period does. Rows without a date pass only while there is no such filter.
          Where one time has far more than most, “Log scale” makes the others visible: each number
          at its side is then ten or a hundred times the one below, and lengths of bars do not
          compare as the numbers do.
        </p>
        <p>
          The line at the foot says what became of each row of the file, with a list of all that
          were refused or repaired, line by line.
        </p>
      </>
    )}
  </Popover>
);
