import { useMemo, useState } from "react";
import { givenBack } from "../../anchors/givenBack.ts";
import { type Candidate, reanchored } from "../../anchors/reanchored.ts";
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
  const list = useMemo(() => {
    const old = texts?.get(record.quote.version ?? "") ?? null;
    return text === undefined ? [] : sentencesFor(record, old, text);
  }, [text, texts, record]);
  if (text === undefined) return <p>The present text is not at hand: paste it in the article.</p>;
  if (list.length === 0) return <p>No sentence of the text is like it: reject it, or edit it.</p>;
  return (
    <ul>
      {list.map(({ range: [start, end], exact, score }) => (
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

type Sentence = Pick<Candidate, "range" | "exact" | "score">;

/** What an orphan's sentence may have become, best first; where it is surely there again, that one alone. */
function sentencesFor(record: StoryRecord, old: string | null, now: string): Sentence[] {
  const anchor = reanchored(old, now)(record.quote, record.spans);
  if (anchor.kind === "orphan") return anchor.candidates;
  const { start, end, exact } = anchor.quote;
  return [{ range: [start, end], exact, score: 1 }];
}
