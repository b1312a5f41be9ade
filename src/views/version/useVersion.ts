import { useEffect, useMemo, useRef, useState } from "react";
import { likeliest } from "../../anchors/likeliest.ts";
import { parsePeriod } from "../../model/period.ts";
import { type Opened, useDateline } from "../../store/state.ts";
import { type Compared, compared, type Taken } from "./compared.ts";
import { isPresent } from "./looksLike.ts";

type Phase =
  | { kind: "writing"; fault: string | null }
  | { kind: "reading" }
  | { kind: "compared"; found: Compared };

const WRITING: Phase = { kind: "writing", fault: null };
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** A new version of one of the open story's texts: written, compared with it, and used. `begun`: the text at first. */
export function useVersion(begun: string, keep: (text: string) => void) {
  const opened = useDateline((s) => s.story);
  const { story, texts = NO_TEXTS } = opened;
  const [text, setText] = useState(begun);
  const [chosen, choose] = useState<string | null>(null);
  const [phase, setPhase] = useState<Phase>(WRITING);
  const [taken, setTaken] = useState<Taken>({ records: new Set(), heading: true });
  const [day, setDay] = useState<string | null>(null);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const likely = useMemo(() => likeliest(story, texts, text), [story, texts, text]);
  const from = chosen ?? likely;
  const published = day ?? story.sources.find((s) => s.sha256 === from)?.published ?? "";
  const compare = async () => {
    const fault = faultOf(text, published, opened);
    if (fault !== null) return setPhase({ kind: "writing", fault });
    setPhase({ kind: "reading" });
    const { result, cancel } = compared(opened, {
      from,
      text,
      published: published.trim() || null,
    });
    stop.current = cancel;
    try {
      const found = await result;
      const { changed, fresh } = found.difference;
      const ids = [...changed.map(({ now }) => now.id), ...fresh.map(({ id }) => id)];
      setTaken({ records: new Set(ids), heading: true });
      setPhase({ kind: "compared", found });
    } catch (error) {
      const message = failure(error);
      if (message !== null) setPhase({ kind: "writing", fault: message });
    }
  };
  const back = () => {
    stop.current();
    setPhase(WRITING);
  };
  const write = (next: string) => {
    setText(next);
    keep(next);
    setPhase(WRITING);
  };
  const date = (typed: string) => {
    setDay(typed);
    setPhase(WRITING);
  };
  const asked = { text, write, from, choose, published, date };
  return { story, ...asked, phase, compare, back, taken, setTaken };
}

const LARGEST = 10_000_000;

function faultOf(text: string, published: string, opened: Opened): string | null {
  if (text.trim() === "") return "There is no text yet: paste the whole article as it reads now.";
  if (text.length > LARGEST) return "The text is over 10 MB: make a story of each part of it.";
  if (isPresent(opened, text)) {
    return "This is the text that the story stands on already: paste another version.";
  }
  if (published.trim() !== "" && parsePeriod(published.trim()) === null) {
    return `“${published.trim()}” is not a date: write 2017, 2017-10 or 2017-10-24.`;
  }
  return null;
}

/** null: it was cancelled. */
function failure(error: unknown): string | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  const why = error instanceof Error ? error.message : String(error);
  return `The text could not be read: ${why}. It is still here: try again.`;
}
