import { Modal } from "../Modal.tsx";
import { useLetterKeys } from "./letterKeys.ts";

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ["A", "Accept the record, or all that are chosen"],
  ["R", "Reject"],
  ["N", "Not identifiable"],
  ["B", "Back to review: forget the verdict"],
  ["E or Enter", "Edit"],
  ["S", "Split in two"],
  ["M", "Merge with what is chosen"],
  ["X", "Choose the record for one action on several; with Shift up to here"],
  ["J, K or ↓, ↑", "Next, previous"],
  ["U or Space", "Next one that nobody has looked at"],
  ["I or +", "Add a record from words of the article"],
  ["/", "Search the records"],
  ["?", "This list"],
  ["Ctrl+Z, Ctrl+Shift+Z", "Undo, redo"],
  ["Ctrl+Enter, Escape", "In a form: save, close"],
];

/** All keys of the review, and the switch that takes the single letters off. */
export function ReviewHelp({ closed }: { closed: () => void }) {
  const areOn = useLetterKeys((s) => s.areOn);
  return (
    <Modal name="Keys of the review" closed={closed}>
      {() => (
        <>
          <h2>Keys of the review</h2>
          <dl className="review-keys">
            {KEYS.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <label className="review-letters">
            <input
              type="checkbox"
              checked={areOn}
              onChange={() => useLetterKeys.setState({ areOn: !areOn })}
            />
            Single letters and signs are shortcuts while the focus is in the review
          </label>
        </>
      )}
    </Modal>
  );
}
