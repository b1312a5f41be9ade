import { useRef, useState } from "react";
import { partName } from "../../model/parts.ts";
import { SPAN_PARTS, type SpanPart, type StoryRecord } from "../../model/story.ts";
import type { FormState } from "./useForm.ts";

const OF_KIND: { [kind in StoryRecord["kind"]]: readonly SpanPart[] } = {
  figure: SPAN_PARTS,
  event: ["place", "when", "speaker"],
  mention: ["place"],
};

type Props = { record: StoryRecord; state: FormState };

/** The quote with the words that state each part; words selected in it become a part's. */
export function QuoteWords({ record, state }: Props) {
  const quote = useRef<HTMLQuoteElement>(null);
  const [range, setRange] = useState<[number, number] | null>(null);
  const { spans, parts } = state.form;
  const { exact, start } = record.quote;
  const words = ([from, to]: readonly [number, number]) => exact.slice(from - start, to - start);
  const choose = () => setRange(selectedIn(quote.current, start));
  const set = (part: SpanPart) => {
    if (range === null) return;
    const others = spans.filter((span) => span.part !== part);
    const all = [...others, { part, start: range[0], end: range[1] }];
    state.change({ spans: all, parts: { ...parts, [part]: "stated" } });
  };
  const input = useRef<HTMLInputElement>(null);
  const drop = (gone: (typeof spans)[number]) => {
    state.change({ spans: spans.filter((span) => span !== gone) });
    input.current?.focus();
  };
  return (
    <div className="form-quote">
      <blockquote
        ref={quote}
        tabIndex={0}
        aria-label="Quote: select words in it"
        onMouseUp={choose}
        onKeyUp={choose}
        onTouchEnd={choose}
      >
        {exact}
      </blockquote>
      <label className="form-words">
        Or type words of the quote
        <input
          ref={input}
          autoComplete="off"
          onChange={({ target: { value } }) => {
            const at = value.trim() === "" ? -1 : exact.indexOf(value.trim());
            setRange(at < 0 ? null : [start + at, start + at + value.trim().length]);
          }}
        />
      </label>
      <p role="group" aria-label="The selected words are">
        {range === null
          ? "Select words in the quote to say what they are."
          : `“${words(range)}” is the`}{" "}
        {range !== null &&
          OF_KIND[record.kind].map((part) => (
            <button key={part} type="button" onClick={() => set(part)}>
              {partName(part)}
            </button>
          ))}
      </p>
      <ul className="form-chosen" aria-label="Words of the parts">
        {spans.map((span) => (
          <li key={`${span.part} ${span.start} ${span.end}`}>
            {partName(span.part)}: “{words([span.start, span.end])}”
            <button
              type="button"
              aria-label={`Take off: words of ${partName(span.part)}`}
              onClick={() => drop(span)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the selection stands in the text, white space at its ends left out; null: nothing in this element. */
function selectedIn(element: HTMLElement | null, start: number): [number, number] | null {
  const selection = document.getSelection();
  if (!element || !selection || selection.rangeCount === 0) return null;
  const { startContainer, endContainer, startOffset, endOffset } = selection.getRangeAt(0);
  const text = element.firstChild;
  if (startContainer !== text || endContainer !== text) return null;
  const words = element.textContent.slice(startOffset, endOffset);
  const from = startOffset + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? [start + from, start + to] : null;
}
