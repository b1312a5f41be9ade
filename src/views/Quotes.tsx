import { useEffect, useMemo, useRef } from "react";
import { layoutQuotes, type QuoteBlock, type QuoteGroup } from "../layout/quotes.ts";
import { periodLabel } from "../model/period.ts";
import { counted } from "../model/phrase.ts";
import type { Story } from "../model/story.ts";
import { lit } from "../store/selection.ts";
import { useDateline } from "../store/state.ts";
import type { Visible } from "../store/visible.ts";
import { Chunked } from "./Chunked.tsx";
import { Panel } from "./Panel.tsx";
import { passageId, Quote } from "./Quote.tsx";
import { Roving, useRoving } from "./Roving.tsx";
import { useUnhurried } from "./useUnhurried.ts";
import "./quotes.css";

const CHUNK = 30;
/** Height of a quote of three lines, in pixels. */
const QUOTE = () => 110;

/** "Source quotes": the sentences that carry the records, in the order of the article, each with its spans marked. */
export function Quotes() {
  const { story, passed, groups } = useLaidOut();
  const scroller = useRef<HTMLDivElement>(null);
  const lead = useLead(groups);
  useQuoteInSight(scroller, lead);
  const spans = groups.flatMap((g) => g.blocks.flatMap((b) => shownSpans(b, passed)));
  const quotes = groups.reduce((n, g) => n + g.blocks.filter((b) => isShown(b, passed)).length, 0);
  return (
    <Panel
      name="Source quotes"
      className="quotes"
      summary={`${counted(quotes, "sentence")} in the order of the article; what lies between is left out`}
    >
      <div className="quotes-scroll" ref={scroller}>
        <Roving className="quote-groups" keys={spans} label="Quoted passages">
          {groups.map((group) => (
            <Group key={group.source.id} group={group} story={story} passed={passed} lead={lead} />
          ))}
        </Roving>
        {quotes === 0 && (
          <p className="empty">No sentence carries a record that passes the filters.</p>
        )}
      </div>
    </Panel>
  );
}

type LaidOut = { story: Story; passed: Visible; groups: QuoteGroup[] };

function useLaidOut(): LaidOut {
  const { story, passed } = useUnhurried();
  const groups = useMemo(() => layoutQuotes(story), [story]);
  return { story, passed, groups };
}

function Group({
  group,
  story,
  passed,
  lead,
}: {
  group: QuoteGroup;
  story: Story;
  passed: Visible;
  /** Key of the block that has to be in sight. */
  lead: string | undefined;
}) {
  const { active } = useRoving();
  const { source, blocks } = group;
  const shown = blocks.filter((b) => isShown(b, passed));
  const places = new Map(blocks.map((b, i) => [b, i]));
  const isCut = (block: QuoteBlock, i: number) =>
    block.elided || (i > 0 && shown[i - 1] !== blocks[(places.get(block) ?? 0) - 1]);
  const isKept = (block: QuoteBlock) =>
    block.key === lead || Boolean(active?.startsWith(`quote/${block.key}/`));
  if (shown.length === 0) return null;
  return (
    <article className="quote-group">
      <h3>
        {source.title}
        {source.kind === "teaser" && <em> teaser, cut short</em>}
      </h3>
      <p className="byline">
        {[source.dateline, source.publisher, periodLabel(source.published)]
          .filter(Boolean)
          .join(" · ")}
        {source.url && (
          <>
            {" · "}
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              Original ↗
            </a>
          </>
        )}
      </p>
      <Chunked items={shown} size={CHUNK} estimate={QUOTE} isKept={isKept}>
        {(block, i) => (
          <Quote
            key={block.key}
            block={block}
            elided={isCut(block, i)}
            story={story}
            passed={passed}
          />
        )}
      </Chunked>
    </article>
  );
}

const isShown = (block: QuoteBlock, passed: Visible): boolean =>
  block.records.some((r) => passed.has(r.id));

const shownSpans = (block: QuoteBlock, passed: Visible): string[] =>
  block.pieces
    .filter((p) => p.records.some((id) => passed.has(id)))
    .map((p) => `quote/${passageId(block, p)}`);

/** Key of the block with the first record that something in another view lights. */
function useLead(groups: readonly QuoteGroup[]): string | undefined {
  const first = useDateline((s) => (s.hovered?.key.startsWith("quote/") ? undefined : lit(s)[0]));
  if (first === undefined) return undefined;
  return groups.flatMap((g) => g.blocks).find((b) => b.records.some((r) => r.id === first))?.key;
}

/** Brings the first lit quote into sight when something is lit in another view. */
function useQuoteInSight(
  scroller: { current: HTMLDivElement | null },
  key: string | undefined,
): void {
  useEffect(() => {
    const quote = scroller.current?.querySelector<HTMLElement>(
      `[data-quote="${CSS.escape(key ?? "")}"]`,
    );
    if (!quote || !scroller.current) return;
    const box = scroller.current.getBoundingClientRect();
    const own = quote.getBoundingClientRect();
    if (own.top < box.top || own.bottom > box.bottom) {
      scroller.current.scrollTop += own.top - box.top - Math.max(0, (box.height - own.height) / 3);
    }
  }, [key, scroller]);
}
