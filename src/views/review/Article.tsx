import { useDeferredValue, useMemo } from "react";
import { type Passage, paragraphsOf, passages } from "../../layout/passages.ts";
import { useDateline } from "../../store/state.ts";
import { Chunk, inChunks } from "../Chunk.tsx";
import { VersionButton } from "../version/VersionButton.tsx";
import { PassageText } from "./PassageText.tsx";
import { PasteText } from "./PasteText.tsx";
import type { ReviewState } from "./useReview.ts";
import "./article.css";

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
const CHUNK = 12;
const LINE = 24;
/** Characters of a line of the article. */
const WIDTH = 55;

/** The article in paragraphs with its records marked; a click on a mark leads to its record. */
export function Article({ state }: { state: ReviewState }) {
  const { current, show } = state;
  // The marks follow a moment later, so that the list waits for nothing.
  const story = useDeferredValue(state.story);
  const texts = useDateline((s) => s.story.texts) ?? NO_TEXTS;
  const paragraphs = useParagraphs(texts);
  const all = useMemo(() => passages(story, texts, paragraphs), [story, texts, paragraphs]);
  const missing = story.sources.filter((s) => !texts.has(s.sha256));
  const pick = (target: EventTarget) => {
    const run = target instanceof Element ? target.closest<HTMLElement>("[data-records]") : null;
    const ids = JSON.parse(run?.dataset.records ?? "[]") as string[];
    const at = current === null ? -1 : ids.indexOf(current);
    const next = ids[(at + 1) % ids.length];
    if (next !== undefined && document.getSelection()?.isCollapsed !== false) show(next);
  };
  return (
    <div
      className="article-scroll"
      data-scroller
      role="group"
      aria-label="Text of the article"
      tabIndex={0}
      onMouseUp={({ target }) => pick(target)}
    >
      {missing.length > 0 && <PasteText sources={missing} />}
      <VersionButton />
      <ul className="article-legend" aria-label="What the marks are">
        <li data-part="value">number</li>
        <li data-part="place">place</li>
        <li data-part="when">date</li>
        <li data-part="speaker">speaker</li>
      </ul>
      {inChunks(all, CHUNK).map(({ first, items }) => (
        <Chunk
          key={first}
          estimate={heightOf(items)}
          isKept={first === 0 || items.some((p) => p.records.some((r) => r.id === current))}
        >
          {() => items.map((p) => <PassageText key={p.key} passage={p} current={current} />)}
        </Chunk>
      ))}
    </div>
  );
}

const heightOf = (chunk: readonly Passage[]): number =>
  chunk.reduce((sum, { text }) => sum + Math.ceil(text.length / WIDTH) * LINE + 10, 0);

/** `paragraphsOf`, worked out once for each text however often the story is edited. */
function useParagraphs(texts: ReadonlyMap<string, string>) {
  return useMemo(() => {
    const known = new Map([...texts.values()].map((text) => [text, paragraphsOf(text)]));
    return (text: string) => known.get(text) ?? paragraphsOf(text);
  }, [texts]);
}
