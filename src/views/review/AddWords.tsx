import { useRef, useState } from "react";
import { KINDS, type Kind } from "../../model/story.ts";
import { useDateline } from "../../store/state.ts";
import { focused } from "../focused.ts";
import { AddForm } from "./AddForm.tsx";
import { KIND_WORDS } from "./kindWords.ts";
import type { ReviewState } from "./useReview.ts";
import type { Words } from "./useWords.ts";

type Props = {
  /** What is selected in the article. */
  words: Words | null;
  state: ReviewState;
};

/** Adds a record from words of the article: those selected in it, or, by keyboard, typed ones that are found in it. */
export function AddWords({ words, state }: Props) {
  const texts = useDateline((s) => s.story.texts);
  const { open, setOpen } = state;
  const adding = open?.form === "add" ? open.words : null;
  const text = adding ? texts?.get(adding.sha256) : undefined;
  const close = () => setOpen(null);
  const add = ({ sha256, range }: Words, kind: Kind) =>
    setOpen({ form: "add", words: { kind, sha256, range } });
  if (adding && text !== undefined) {
    const { kind, ...place } = adding;
    return (
      <div className="add-words" data-open>
        <AddForm
          key={`${kind} ${place.range.join(" ")}`}
          {...place}
          sourceText={text}
          first={kind}
          done={close}
        />
      </div>
    );
  }
  if (open?.form !== "add")
    return words && texts?.has(words.sha256) && <Kinds words={words} add={add} />;
  return <FindWords given={words} current={state.current} add={add} close={close} state={state} />;
}

function Kinds({ words, add }: { words: Words; add: (words: Words, kind: Kind) => void }) {
  return (
    <div className="add-words" role="group" aria-label="Add the selected words">
      <q>{words.text.length > 60 ? `${words.text.slice(0, 60)}…` : words.text}</q>
      {KINDS.map((kind) => (
        <button key={kind} type="button" onClick={() => add(words, kind)}>
          Add as {KIND_WORDS[kind]}
        </button>
      ))}
    </div>
  );
}

type FindProps = {
  given: Words | null;
  current: string | null;
  add: (words: Words, kind: Kind) => void;
  close: () => void;
  state: ReviewState;
};

function FindWords({ given, current, add, close, state }: FindProps) {
  const texts = useDateline((s) => s.story.texts);
  const first = useRef(given?.text ?? "");
  const [typed, type] = useState(first.current);
  const [from, setFrom] = useState<Words | null>(given);
  const record = state.story.records.find((r) => r.id === current);
  const source = state.story.sources.find((s) => s.id === record?.quote.source);
  const [sha256 = ""] = source ? [source.sha256] : [...(texts?.keys() ?? [])];
  const text = texts?.get(sha256);
  if (text === undefined) {
    return (
      <form className="add-words" aria-label="Add a record">
        <p role="status">Records are added from the article’s text: paste it below first.</p>
        <button type="button" ref={focused} onClick={close}>
          Close
        </button>
      </form>
    );
  }
  const find = (words: string, after: number) => {
    const wanted = words.trim();
    const at = wanted === "" ? -1 : text.indexOf(wanted, after);
    const again = at < 0 && wanted !== "" ? text.indexOf(wanted) : at;
    setFrom(again < 0 ? null : { sha256, range: [again, again + wanted.length], text: wanted });
  };
  return (
    <form
      className="add-words"
      aria-label="Add a record"
      onSubmit={(event) => {
        event.preventDefault();
        find(typed, (from?.range[0] ?? -1) + 1);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <label>
        Words of the article, as they stand in it
        <input
          ref={focused}
          value={typed}
          autoComplete="off"
          onChange={({ target }) => {
            type(target.value);
            find(target.value, record?.quote.start ?? 0);
          }}
        />
      </label>
      <p role="status">{foundWords(typed, from, text)}</p>
      {from &&
        KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => add(from, kind)}>
            Add as {KIND_WORDS[kind]}
          </button>
        ))}
      {from && <button type="submit">Find the next</button>}
      <button type="button" onClick={close}>
        Close
      </button>
    </form>
  );
}

function foundWords(typed: string, found: Words | null, text: string): string {
  if (typed.trim() === "") return "Or select words in the article with the pointer.";
  if (found === null) return "The article does not hold these words.";
  const [start, end] = found.range;
  return `Found: …${text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, " ")}…`;
}
