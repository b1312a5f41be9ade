import type { ContextGroup } from "../layout/context.ts";
import { intervalLabel } from "../model/interval.ts";
import { figurePlace, figureSubject, POSSIBLY, sayer } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Figure, Story } from "../model/story.ts";
import { Chunked } from "./Chunked.tsx";
import { figureName } from "./figureName.ts";
import { useKept } from "./useKept.ts";
import { type MarkState, useMark } from "./useMark.ts";
import "./context.css";

const CHUNK = 60;
/** Height of a figure by its share of a row of three, in pixels. */
const FIGURE = () => 25;

/** Every figure that has no bar: by measure, rival ones side by side, nothing summed. */
export function ContextFigures({
  groups,
  story,
  stateOf,
}: {
  groups: readonly ContextGroup[];
  story: Story;
  stateOf: (id: string) => MarkState;
}) {
  const kept = useKept("figure");
  return groups.map(({ title, figures }) => (
    <div className="context-group" key={title}>
      <h3>{title}</h3>
      <Chunked
        items={figures}
        size={CHUNK}
        estimate={FIGURE}
        isKept={({ id }) => kept.has(id)}
        around={(part) => <div className="context-figures">{part}</div>}
      >
        {(figure) => (
          <ContextFigure key={figure.id} figure={figure} story={story} state={stateOf(figure.id)} />
        )}
      </Chunked>
    </div>
  ));
}

function ContextFigure({
  figure,
  story,
  state,
}: {
  figure: Figure;
  story: Story;
  state: MarkState;
}) {
  const { drawn, control } = useMark({ key: `figure/${figure.id}`, records: [figure.id] }, state);
  const standing = standings(story).get(figure.id);
  const word = standingWord(figure, story);
  const place = figurePlace(figure, story);
  const possibly = state === "possibly" ? `, ${POSSIBLY}` : "";
  return (
    <div {...drawn} className="context-figure" data-standing={standing}>
      <div
        {...control}
        className="mark-box"
        aria-label={`${figureName(figure, story)}${possibly}`}
      />
      <b aria-hidden className={figure.value.approximate ? "soft" : undefined}>
        {intervalLabel(figure.value, figure.unit)}
      </b>
      <span aria-hidden>
        {figureSubject(figure)}
        {place && `, ${place}`}
      </span>
      <small aria-hidden>
        {sayer(figure, story)}
        {word && <em>{word}</em>}
      </small>
    </div>
  );
}
