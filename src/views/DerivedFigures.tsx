import type { Derived } from "../model/derive.ts";
import { intervalLabel } from "../model/interval.ts";
import type { Story } from "../model/story.ts";
import { derivedMark } from "../store/selection.ts";
import { derivedName } from "./derivedName.ts";
import { SumButton } from "./SumButton.tsx";
import { type MarkState, useMark } from "./useMark.ts";
import "./derived.css";

/** What follows from the story's figures: beside the claims of the text, and told apart from them. */
export function DerivedFigures({
  derived,
  story,
  stateOf,
}: {
  derived: readonly Derived[];
  story: Story;
  /** Of the figures that one rests on. */
  stateOf: (ids: readonly string[]) => MarkState;
}) {
  const figures = story.records.filter((r) => r.kind === "figure").length;
  if (figures < 2) return null;
  return (
    <div className="context-group derived-group">
      <h3>Derived by Dateline, not claimed by the text</h3>
      <div className="context-figures">
        {derived.map((d) => (
          <DerivedFigure key={d.id} derived={d} story={story} state={stateOf(d.from)} />
        ))}
      </div>
      <SumButton />
    </div>
  );
}

function DerivedFigure({
  derived,
  story,
  state,
}: {
  derived: Derived;
  story: Story;
  state: MarkState;
}) {
  const { drawn, control } = useMark(derivedMark(derived, story), state);
  return (
    <div {...drawn} className="context-figure derived">
      <div {...control} className="mark-box" aria-label={derivedName(derived, state)} />
      <b aria-hidden className={derived.value.approximate ? "soft" : undefined}>
        {intervalLabel(derived.value, derived.unit)}
      </b>
      <span aria-hidden>{derived.subject}</span>
      <small aria-hidden>{derived.basis}</small>
    </div>
  );
}
