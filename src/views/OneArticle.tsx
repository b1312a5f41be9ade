import { type FormEvent, lazy, useEffect, useMemo, useRef, useState } from "react";
import { useDateline } from "../store/state.ts";
import { ArticleFields } from "./ArticleFields.tsx";
import type { Draft } from "./article.ts";
import { letGo, putBack, typed, useDrafting } from "./drafting.ts";
import { MakingState } from "./MakingState.tsx";
import { refused, WRITING } from "./making.ts";
import { EncodingChoice } from "./open/EncodingChoice.tsx";
import { Examples } from "./open/Examples.tsx";
import { useGiven } from "./open/useGiven.ts";
import { useKeptDraft } from "./open/useKeptDraft.ts";
import { useMaking } from "./useMaking.ts";
import { looksLike } from "./version/looksLike.ts";

const Version = lazy(async () => ({ default: (await import("./version/Version.tsx")).Version }));

type Props = {
  /** The file of the article; null: none was given. */
  file: File | null;
  pick: () => void;
  /** Asks for event data on a cluster instead. */
  connect: () => void;
  close: () => void;
};

/** An article to paste or from a file, what else is known of it, and how far its reading is. */
export function OneArticle({ file, pick, connect, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, before } = useDrafting();
  const { given, put, choose, cancel: leaveFile, forget } = useGiven(file);
  useKeptDraft(draft);
  const leave = () => {
    letGo();
    close();
  };
  const { phase, setPhase, make, cancel, goOn } = useMaking(draft, leave);
  const asked = phase.kind === "asking" ? askedFirst(phase.undated) : null;
  const wrong = phase.kind === "refused" ? phase.field : asked;
  useEffect(
    () => setPhase(given.fault === null ? WRITING : refused(given.fault)),
    [given.fault, setPhase],
  );
  useEffect(() => {
    if (phase.kind === "refused") focus(form.current, phase.field);
    if (phase.kind === "asking") focus(form.current, askedFirst(phase.undated));
  }, [phase]);
  const edit = (part: Partial<Draft>) => {
    typed(part);
    if ("text" in part) forget();
    if (phase.kind !== "asking" || !("published" in part || "title" in part)) setPhase(WRITING);
  };
  const restore = () => {
    putBack();
    forget();
    setPhase(WRITING);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make();
  };
  const opened = useDateline((s) => s.story);
  const [isVersion, setVersion] = useState(false);
  const isLike = useMemo(() => looksLike(opened, draft.text), [opened, draft.text]);
  if (isVersion) return <Version close={leave} begun={draft.text} />;
  return (
    <form ref={form} className="open-panel" noValidate onSubmit={submit}>
      <h2>Open a story</h2>
      <p>
        Dateline finds the figures, events and places of a news report in English, each with the
        sentence that says it. Nothing of it leaves this page.
      </p>
      <ArticleFields {...{ draft, edit, wrong, pick }} isOff={phase.kind === "running"}>
        {given.encodings.length > 1 && <EncodingChoice {...given} choose={choose} />}
        <Examples take={put} />
        <p className="open-examples">
          Event data: a file of it is chosen or dropped like any other.
          <button type="button" onClick={connect}>
            Open a table on a cluster
          </button>
        </p>
      </ArticleFields>
      <MakingState phase={phase} cancel={cancel} goOn={goOn}>
        {isLike && <Alike title={opened.story.title} compare={() => setVersion(true)} />}
        {given.isReading && <ReadingFile name={given.name} cancel={leaveFile} />}
        {before && (
          <p className="open-before">
            {given.name || "A file"} is here in place of what was there before.
            <button type="button" onClick={restore}>
              Put that back
            </button>
          </p>
        )}
      </MakingState>
    </form>
  );
}

const ReadingFile = ({ name, cancel }: { name: string; cancel: () => void }) => (
  <p className="open-before">
    <span role="status">Reading {name}…</span>
    <button type="button" onClick={cancel}>
      Cancel
    </button>
  </p>
);

const Alike = ({ title, compare }: { title: string; compare: () => void }) => (
  <p className="open-before">
    <span>This looks like a new version of “{title}”, which is open.</span>
    <button type="button" onClick={compare}>
      Compare with it
    </button>
  </p>
);

const askedFirst = (undated: readonly string[]) => (undated.length > 0 ? "published" : "title");

function focus(form: HTMLFormElement | null, field: keyof Draft): void {
  const element = form?.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}
