import { numberLabel } from "../../model/interval.ts";
import type { MemoryNeed } from "./recognised.ts";
import { fileSize } from "./sizes.ts";

type Props = {
  need: MemoryNeed;
  /** One row in so many is taken; 1: all. */
  every: number;
  isReading: boolean;
  choose: (every: number) => void;
};

/** Samples that are offered: one row in so many. */
const SAMPLES = [10, 100];

/** What a large file needs before it is opened, and smaller ways to look into it. */
export function MemoryChoice({ need, every, isReading, choose }: Props) {
  const told = (rows: number) => `about ${numberLabel(Math.round(rows))} rows`;
  return (
    <fieldset className="memory-choice" disabled={isReading}>
      <legend className="unseen">How much of the file</legend>
      <p>
        This is a large file: {told(need.rows)}, for which the page needs about{" "}
        {fileSize(need.bytes)} of memory.
      </p>
      {[1, ...SAMPLES].map((one) => (
        <label key={one}>
          <input type="radio" name="every" checked={every === one} onChange={() => choose(one)} />
          {one === 1
            ? "All rows"
            : `A sample: one row in ${one}, ${told(need.rows / one)}; every number is then that of the sample`}
        </label>
      ))}
    </fieldset>
  );
}
