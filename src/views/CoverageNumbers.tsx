import { counted } from "../model/phrase.ts";
import type { Coverage } from "../store/coverage.ts";
import { EVERYWHERE, notShown } from "../store/notShown.ts";
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

/**
 * How many records no view shows, by reason, so that they and the records shown add up; then what single views leave
 * out beyond that, and what else the file was found to have.
 */
export function ReasonNumbers({
  views,
  remarks,
  ask,
}: {
  views: readonly Coverage[];
  /** How many remarks there are on the story. */
  remarks: number;
  ask: Ask;
}) {
  const lists = notShown(views).map(({ view, gaps }) => ({
    heading: view === EVERYWHERE ? "Not shown:" : `Not ${VIEW_WORDS[view].where}:`,
    numbers: gaps.map(({ reason, items }) => ({
      text: `${items.length} ${REASON_WORDS[reason].short}`,
      topic: { view, section: reason } as CoverageTopic,
    })),
  }));
  if (remarks > 0) {
    const text = `${counted(remarks, "remark")} on the story`;
    const topic: CoverageTopic = { view: null, section: "remarks" };
    lists.push({ heading: "Also:", numbers: [{ text, topic }] });
  }
  return lists.map(({ heading, numbers }) => (
    <div className="coverage-reasons" key={heading}>
      <p>{heading}</p>
      <ul>
        {numbers.map(({ text, topic }) => (
          <li key={text}>
            <CoverageNumber text={text} about=", list" open={() => ask(topic)} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
