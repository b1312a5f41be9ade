import { useMemo, useState } from "react";
import { givenBack } from "../../anchors/givenBack.ts";
import { reanchored } from "../../anchors/reanchored.ts";
import type { StoryRecord } from "../../model/story.ts";
import { editStory, useDateline } from "../../store/state.ts";
import { SentencePair } from "./SentencePair.tsx";
import "./version.css";

/** Lets the reader put an orphan on the sentence that it has become. Dateline never does so by itself. */
export function FindAgain({ record }: { record: StoryRecord }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="find-again">
      <p>
        Its sentence is not surely in the present text, so it is in no chart.{" "}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Find it again…
        </button>
      </p>
      {isOpen && <Candidates record={record} />}
    </div>
  );
}

function Candidates({ record }: { record: StoryRecord }) {
  const { story, texts } = useDateline((s) => s.story);
  const source = story.sources.find(({ id }) => id === record.quote.source);
  const text = texts?.get(source?.sha256 ?? "");
  const anchor = useMemo(() => {
    if (text === undefined) return null;
    const old = texts?.get(record.quote.version ?? "") ?? null;
    return reanchored(old, text)(record.quote, record.spans);
  }, [text, texts, record]);
  if (text === undefined) return <p>The present text is not at hand: paste it in the article.</p>;
  const list =
    anchor === null
      ? []
      : anchor.kind === "orphan"
        ? anchor.candidates
        : [{ range: [anchor.quote.start, anchor.quote.end], exact: anchor.quote.exact, score: 1 }];
  if (list.length === 0) return <p>No sentence of the text is like it: reject it, or edit it.</p>;
  return (
    <ul>
      {list.map(({ range: [start = 0, end = 0], exact, score }) => (
        <li key={start}>
          <SentencePair old={record.quote.exact} now={exact} />
          <p className="version-note">
            {Math.round(score * 100)}% the same{" "}
            <button
              type="button"
              onClick={() => editStory(givenBack(story, record.id, text, [start, end]))}
            >
              It is this sentence
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
