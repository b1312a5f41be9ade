import { memo } from "react";
import type { Piece, QuoteBlock } from "../layout/quotes.ts";
import { sayer } from "../model/phrase.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Story } from "../model/story.ts";
import { isLit } from "../store/selection.ts";
import { useDateline } from "../store/state.ts";
import type { Visible } from "../store/visible.ts";
import { QuoteSpan } from "./QuoteSpan.tsx";

/** A sentence that carries records, and who says what is in it. */
export function Quote({
  block,
  elided,
  story,
  passed,
}: {
  block: QuoteBlock;
  /** Whether text was left out, or hidden by the filters, before this quote. */
  elided: boolean;
  story: Story;
  passed: Visible;
}) {
  const ids = block.records.map((r) => r.id);
  const isNowLit = useDateline((s) => isLit(s, ids));
  const contested = block.records.map((r) => standingWord(r, story)).find((word) => word !== null);
  const speakers = [
    ...new Set(block.records.filter((r) => r.kind !== "mention").map((r) => sayer(r, story))),
  ];
  return (
    <div className="quote" data-lit={isNowLit || undefined} data-quote={block.key}>
      {elided && (
        <p className="elision" aria-hidden>
          …
        </p>
      )}
      <Sentence block={block} story={story} passed={passed} />
      {speakers.length > 0 && (
        <p className="byline">
          {speakers.join(" · ")}
          {contested && <b> · {contested}</b>}
        </p>
      )}
    </div>
  );
}

/** The words of a quote. Drawn again only when the filters change, not each time that a mark lights it. */
const Sentence = memo(function Sentence({
  block,
  story,
  passed,
}: {
  block: QuoteBlock;
  story: Story;
  passed: Visible;
}) {
  return (
    <blockquote>
      {block.pieces.map((piece) => {
        const records = piece.records.filter((id) => passed.has(id));
        return records.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <QuoteSpan
            key={piece.start}
            id={passageId(block, piece)}
            text={piece.text}
            records={records}
            possibly={records.every((id) => passed.get(id) === "possibly")}
            story={story}
          />
        );
      })}
    </blockquote>
  );
});

/** What a passage is known by among the marks. */
export const passageId = (block: QuoteBlock, piece: Piece): string => `${block.key}/${piece.start}`;
