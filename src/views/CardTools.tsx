import { useState } from "react";
import { citation } from "../model/citation.ts";
import type { StoryRecord } from "../model/story.ts";
import { NO_FILTERS } from "../store/filters.ts";
import { useStory } from "../store/shown.ts";
import { useDateline } from "../store/state.ts";
import { addressOf } from "../store/url.ts";

/** The links of a pinned card: its own address with the citation, the original, and the way out. */
export function CardTools({
  record,
  close,
}: {
  record: StoryRecord | undefined;
  close: () => void;
}) {
  const story = useStory();
  const key = useDateline((s) => s.story.key);
  const [said, setSaid] = useState("");
  const source = story.sources.find((s) => s.id === record?.quote.source);
  const copy = async () => {
    if (!record) return;
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}${addressOf(key, NO_FILTERS, record.id)}`;
    try {
      await navigator.clipboard.writeText(`${citation(record, story)}\n${link}`);
      setSaid("Copied");
    } catch {
      setSaid("The browser did not allow copying; the address bar holds this record's address.");
    }
  };
  return (
    <div className="card-tools">
      {record && (
        <button type="button" onClick={copy}>
          Copy link and citation
        </button>
      )}
      {source?.url && (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          Original ↗
        </a>
      )}
      <span aria-live="polite">{said}</span>
      <button type="button" className="close" aria-label="Close" onClick={close}>
        ×
      </button>
    </div>
  );
}
