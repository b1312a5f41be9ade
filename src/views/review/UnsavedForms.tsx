import { useEffect, useRef } from "react";
import { recordTitle } from "../../model/phrase.ts";
import type { Story } from "../../model/story.ts";
import { isKept } from "../../store/keptKey.ts";
import { type Opened, useDateline } from "../../store/state.ts";
import { KIND_WORDS } from "./kindWords.ts";
import {
  dropForm,
  type NewWords,
  renameForms,
  type Subject,
  storyName,
  type Unsaved,
  useUnsaved,
} from "./unsaved.ts";
import type { Open } from "./useReview.ts";
import "./unsaved.css";

type Props = {
  /** The form that is open now. */
  open: Open;
  edit: (id: string, isPlacing: boolean) => void;
  add: (words: NewWords) => void;
};

/** Offers the forms of this story in which something was typed that is neither saved nor discarded. */
export function UnsavedForms({ open, edit, add }: Props) {
  const opened = useDateline((s) => s.story);
  const name = storyName(opened);
  useOwnName(opened);
  const list = useUnsaved((s) => s.list).filter((one) => one.story === name);
  const offers = list.flatMap((one) => {
    const title = titleOf(one, opened.story, opened.texts);
    return title === null || isOpen(one, open) ? [] : { one, title };
  });
  if (offers.length === 0) return null;
  const goOn = (subject: Subject) => {
    if ("kind" in subject) add(subject);
    else if (subject.record !== null) edit(subject.record, "place" in subject);
  };
  return (
    <section aria-label="Typed and not saved" className="unsaved">
      <ul>
        {offers.map(({ one, title }) => (
          <li key={JSON.stringify(one.subject)}>
            <span>Not saved: {title}</span>
            <button
              type="button"
              aria-label={`Go on with ${title}`}
              onClick={() => goOn(one.subject)}
            >
              Go on
            </button>
            <button
              type="button"
              aria-label={`Discard ${title}`}
              onClick={() => dropForm(name, one.subject)}
            >
              Discard
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The forms go along when an edit makes the open story the reader's own. */
function useOwnName(opened: Opened) {
  const before = useRef(opened);
  useEffect(() => {
    const was = before.current;
    before.current = opened;
    const isSame = was.story.sources === opened.story.sources;
    if (isSame && !isKept(was.key) && isKept(opened.key)) {
      renameForms(storyName(was), storyName(opened));
    }
  }, [opened]);
}

const SHOWN = 40;

/** null: what it is about is not there. */
function titleOf({ subject }: Unsaved, story: Story, texts: ReadonlyMap<string, string> = NONE) {
  if ("record" in subject) {
    const record = story.records.find(({ id }) => id === subject.record);
    if (!record) return null;
    if (!("place" in subject)) return `“${recordTitle(record, story)}”`;
    const place = story.places.find(({ id }) => id === subject.place);
    return place && record.place === place.id ? `where ${place.name} is` : null;
  }
  const isPresent = story.sources.some(({ sha256 }) => sha256 === subject.sha256);
  if (!isPresent) return null;
  const words = texts.get(subject.sha256)?.slice(...subject.range);
  return words ? `“${words.slice(0, SHOWN)}” as ${KIND_WORDS[subject.kind]}` : null;
}

const NONE: ReadonlyMap<string, string> = new Map();

const isOpen = ({ subject }: Unsaved, open: Open): boolean =>
  "record" in subject
    ? open?.form === "edit" && open.id === subject.record
    : open?.form === "add" &&
      open.words?.sha256 === subject.sha256 &&
      open.words.range.join() === subject.range.join();
