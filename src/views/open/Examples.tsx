import { notify } from "../../store/state.ts";
import type { Draft } from "../article.ts";
import { EXAMPLES, type Example } from "./examples.ts";

type Props = { take: (draft: Draft, label: string) => void };

/** Texts of our own, one click away, for a reader who has none at hand. */
export function Examples({ take }: Props) {
  const load = ({ label, draft }: Example) =>
    draft().then(
      (text) => take(text, label),
      () => notify(`The example “${label}” could not be loaded: reload the page and try again.`),
    );
  return (
    <p className="open-examples">
      <span>Or try an invented one:</span>
      {EXAMPLES.map((example) => (
        <button key={example.label} type="button" onClick={() => void load(example)}>
          {example.label}
        </button>
      ))}
    </p>
  );
}
