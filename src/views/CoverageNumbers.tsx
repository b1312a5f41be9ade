import { counted } from "../model/phrase.ts";
import type { Coverage } from "../store/coverage.ts";
import { missing } from "../store/missing.ts";
import { CoverageNumber } from "./CoverageNumber.tsx";
import type { CoverageTopic } from "./coverageTopic.ts";
import { REASON_WORDS, VIEW_WORDS } from "./coverageWords.ts";

type Ask = (topic: CoverageTopic) => void;

/** How many of its records each view shows. */
export function ViewNumbers({ views, ask }: { views: readonly Coverage[]; ask: Ask }) {
  return (
    <ul>
      {views.map(({ view, shown, total }) => (
        <li key={view}>
          <CoverageNumber
            text={`${VIEW_WORDS[view].name} ${shown} of ${total}`}
            share={total === 0 ? 0 : shown / total}
            about={` ${VIEW_WORDS[view].noun}${total === 1 ? "" : "s"}, list of ${total - shown} not shown`}
            open={shown === total ? null : () => ask({ view, section: null })}
          />
        </li>
      ))}
    </ul>
  );
}

/** How many records at least one view does not show, by reason, and what else the file was found to have. */
export function ReasonNumbers({
  views,
  remarks,
  ask,
}: {
  views: readonly Coverage[];
  /** How many remarks there are on the file. */
  remarks: number;
  ask: Ask;
}) {
  const reasons = missing(views);
  const numbers = reasons.map(({ reason, absent }) => ({
    section: reason as CoverageTopic["section"],
    text: `${absent.length} ${REASON_WORDS[reason].short}`,
  }));
  if (remarks > 0) {
    numbers.push({ section: "remarks", text: `${counted(remarks, "remark")} on the file` });
  }
  if (numbers.length === 0) return null;
  return (
    <div className="coverage-reasons">
      <p>Not shown:</p>
      <ul>
        {numbers.map(({ section, text }) => (
          <li key={section}>
            <CoverageNumber text={text} about=", list" open={() => ask({ view: null, section })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
