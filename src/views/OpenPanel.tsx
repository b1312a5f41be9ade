import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ArticleFields } from "./ArticleFields.tsx";
import { BLANK, type Draft } from "./article.ts";
import { MakingState } from "./MakingState.tsx";
import { refused, WRITING } from "./making.ts";
import type { Given } from "./useDraft.ts";
import { useMaking } from "./useMaking.ts";
import "./openpanel.css";

type Props = {
  draft: Draft;
  change: (draft: Draft) => void;
  given: Given;
  /** Opens the picker of files. */
  pick: () => void;
  close: () => void;
};

/** What "Open a story…" holds: an article to paste, what else is known of it, and how far its reading is. */
export function OpenPanel({ draft, change, given, pick, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [before, setBefore] = useState(given.before);
  const begun = given.fault === null ? WRITING : refused(given.fault);
  const { phase, setPhase, make, cancel, goOn } = useMaking(draft, begun, () => {
    change(BLANK);
    close();
  });
  const asked = phase.kind === "asking" ? "published" : null;
  const wrong = phase.kind === "refused" ? phase.field : asked;
  useLayoutEffect(() => focus(form.current, "text"), []);
  useEffect(() => {
    if (phase.kind === "refused") focus(form.current, phase.field);
    if (phase.kind === "asking") focus(form.current, "published");
  }, [phase]);
  const edit = (part: Partial<Draft>) => {
    change({ ...draft, ...part });
    setBefore(null);
    if (phase.kind !== "asking" || !("published" in part)) setPhase(WRITING);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBefore(null);
    make();
  };
  return (
    <form ref={form} className="open-panel" noValidate onSubmit={submit}>
      <h2>Open a story</h2>
      <p>
        Dateline finds the figures, events and places of a news report in English, each with the
        sentence that says it. Nothing of it leaves this page.
      </p>
      <ArticleFields
        draft={draft}
        edit={edit}
        wrong={wrong}
        isOff={phase.kind === "running"}
        pick={pick}
      />
      <MakingState phase={phase} cancel={cancel} goOn={goOn}>
        {before && (
          <p className="open-before">
            {given.name} is here in place of the text before.
            <button type="button" onClick={() => edit(before)}>
              Put that back
            </button>
          </p>
        )}
      </MakingState>
    </form>
  );
}

function focus(form: HTMLFormElement | null, field: keyof Draft): void {
  const element = form?.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}
