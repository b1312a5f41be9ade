import { useState } from "react";
import { citation } from "../model/citation.ts";
import { claimsWith } from "../model/claims.ts";
import { type Derived, derivedLine } from "../model/derive.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import { NO_FILTERS } from "../store/filters.ts";
import { useStory } from "../store/shown.ts";
import { useDateline } from "../store/state.ts";
import { addressOf } from "../store/url.ts";
import { Claims } from "./Claims.tsx";
import { Popover } from "./Popover.tsx";

/** The links of a pinned card: its own address with the citation, the original, and the way out. */
export function CardTools({
  records,
  derived,
  close,
}: {
  /** In the order of the text; the first is the one that is cited. */
  records: readonly StoryRecord[];
  /** What the card is of, where it is no claim of the text. */
  derived: Derived | undefined;
  close: () => void;
}) {
  const story = useStory();
  const key = useDateline((s) => s.story.key);
  const [record] = records;
  const rivalry = claimLabel(records, story);
  const [said, setSaid] = useState("");
  const source = story.sources.find((s) => s.id === record?.quote.source);
  const copy = async () => {
    if (!record) return;
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}${addressOf(key, NO_FILTERS, record.id)}`;
    try {
      const head = derived ? `${derivedLine(derived)} ` : "";
      await navigator.clipboard.writeText(`${head}${citation(record, story)}\n${link}`);
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
      {rivalry !== null && (
        <Popover label={rivalry} name="Rival claims" wide>
          {() => <Claims records={records.map((r) => r.id)} />}
        </Popover>
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

/** What leads to the claims view: how many records there are to compare, or that a rival can be linked; null: no statement. */
function claimLabel(records: readonly StoryRecord[], story: Story): string | null {
  if (records.every((r) => r.kind === "mention")) return null;
  const found = claimsWith(
    records.map((r) => r.id),
    story,
  );
  const many = found.reduce((sum, c) => sum + c.records.length, 0);
  if (many > 1) return `Compare ${many} records`;
  return many === 1 ? "Link a rival claim" : "Rival claims";
}
