import { inferredNames } from "../../model/parts.ts";
import { listed } from "../../model/phrase.ts";
import type { StoryRecord } from "../../model/story.ts";
import { FindAgain } from "../version/FindAgain.tsx";
import { chosenAfter } from "./chosenAfter.ts";
import { claimLine } from "./claimLine.ts";
import { ItemActions } from "./ItemActions.tsx";
import { RecordForm } from "./RecordForm.tsx";
import { REVIEW_WORDS } from "./reviewWords.ts";
import { ruleWords } from "./ruleWords.ts";
import type { Actions } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

type Props = {
  record: StoryRecord;
  /** Index in the list. */
  at: number;
  state: ReviewState;
  actions: Actions;
};

/** One record of the list: what it claims, how sure its parts are, why it is here, its sentence and what can be done. */
export function ReviewItem({ record, at, state, actions }: Props) {
  const { story, list, current, chosen, choose, open, setOpen, go } = state;
  const isCurrent = record.id === current;
  const { title, details } = claimLine(record, story);
  const isOpen = open?.form === "edit" && open.id === record.id;
  const pick = (keys: { shiftKey: boolean }) =>
    choose(chosenAfter(list, chosen, { id: record.id, from: keys.shiftKey ? current : null }));
  return (
    <div
      role="listitem"
      aria-setsize={list.length}
      aria-posinset={at + 1}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      className="review-item"
      data-item={record.id}
      data-kind={record.kind}
      data-review={record.review}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onMouseUp={(event) => {
        if (event.target instanceof Element && event.target.closest("button, input, form")) return;
        if (event.shiftKey || event.ctrlKey || event.metaKey) pick(event);
        go(record.id);
      }}
      onFocus={(event) => event.target === event.currentTarget && go(record.id)}
    >
      <header>
        <input
          type="checkbox"
          aria-label={`Choose: ${title}`}
          tabIndex={isCurrent ? 0 : -1}
          checked={chosen.has(record.id)}
          onChange={() => {}}
          onClick={pick}
        />
        <h3>{title}</h3>
        <span className="review-state">{REVIEW_WORDS[record.review]}</span>
      </header>
      {details && <p className="review-details">{details}</p>}
      <Certainty record={record} problems={state.problems(record)} />
      {!isOpen && <blockquote>{record.quote.exact}</blockquote>}
      {record.orphan && isCurrent && !isOpen && <FindAgain record={record} />}
      {isCurrent && !isOpen && <ItemActions record={record} actions={actions} />}
      {isOpen && (
        <RecordForm record={record} isPlacing={open.isPlacing} done={() => setOpen(null)} />
      )}
    </div>
  );
}

function Certainty({ record, problems }: { record: StoryRecord; problems: readonly string[] }) {
  const names = inferredNames(record);
  const isJudged = Object.keys(record.parts).length > 0;
  const stated = isJudged ? "Every part is stated" : "";
  return (
    <p className="review-why">
      <span data-inferred={names.length > 0 || undefined}>
        {names.length > 0 ? `Inferred: ${listed(names)}` : stated}
      </span>
      <span>{ruleWords(record.rule) ?? "Made by hand"}</span>
      {problems.length > 0 && <b>Problem: {problems.join("; ")}</b>}
    </p>
  );
}
