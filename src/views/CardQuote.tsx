import { type Piece, piecesOf } from "../layout/quotes.ts";
import { periodLabel } from "../model/period.ts";
import { publisher, recordTitle, sayer } from "../model/phrase.ts";
import { isDenialOf, rivals } from "../model/rivals.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import { PartList } from "./PartList.tsx";

/** One sentence with the records that it carries: what, the quote with their parts marked, who, when, what disputes them. */
export function CardQuote({
  records,
  story,
  pinned,
  titled,
  alone,
}: {
  /** Records of one sentence; never empty. */
  records: readonly StoryRecord[];
  story: Story;
  pinned: boolean;
  titled: boolean;
  /** Whether the card holds one record only, which then has room for all its parts. */
  alone: boolean;
}) {
  const [first] = records;
  if (!first) return null;
  const claims = records.filter((r) => r.kind !== "mention");
  return (
    <section className="card-quote">
      {titled &&
        (claims.length > 0 ? claims : records).map((r) => (
          <Title key={r.id} record={r} story={story} />
        ))}
      <blockquote>
        {marked(piecesOf(records)).map(({ piece, weight: Weight }) => (
          <Weight key={piece.start} className={Weight === "u" ? "part" : undefined}>
            {piece.text}
          </Weight>
        ))}
      </blockquote>
      <p className="card-said">{saidLine(claims[0] ?? first, story)}</p>
      {[...new Set(claims.flatMap((r) => rivals(r, story)))].map((r) => (
        <p className="card-rival" key={r.id}>
          <b className="standing">{relation(claims, r)}</b> {recordTitle(r, story)} ·{" "}
          {sayer(r, story)}
        </p>
      ))}
      {pinned &&
        records.map((r) => <PartList key={r.id} record={r} story={story} folded={!alone} />)}
    </section>
  );
}

/** The parts that make the claim are marked; who is counted and who says it only underlined. */
function marked(pieces: readonly Piece[]): { piece: Piece; weight: "mark" | "u" | "span" }[] {
  const isStrong = (p: Piece) => p.records.length > 0 && p.parts.some((part) => STRONG.has(part));
  const any = pieces.some(isStrong);
  return pieces.map((piece) => {
    if (piece.records.length === 0) return { piece, weight: "span" };
    return { piece, weight: isStrong(piece) || !any ? "mark" : "u" };
  });
}

const STRONG = new Set<string>(["value", "country", "place", "to", "when"]);

/** What the records of a card and one that answers them, or that they answer, are to each other. */
function relation(claims: readonly StoryRecord[], rival: StoryRecord): string {
  if (claims.some((claim) => isDenialOf(rival, claim))) return "Denied";
  return claims.every((claim) => isDenialOf(claim, rival)) ? "Denies" : "Against it";
}

function Title({ record, story }: { record: StoryRecord; story: Story }) {
  const place = record.kind === "mention" ? null : story.places.find((p) => p.id === record.place);
  const word = standingWord(record, story);
  const when = record.kind === "mention" ? null : record.when;
  return (
    <h3>
      {recordTitle(record, story)}
      <span>
        {place && ` · ${place.name}`}
        {when && ` · ${periodLabel(when)}`}
      </span>
      {word && <b className="standing">{word}</b>}
    </h3>
  );
}

/** "Said by the Syrian Observatory (monitor), relayed by … · AFP via SpaceDaily, 24 Oct 2017". */
function saidLine(record: StoryRecord, story: Story): string {
  const source = story.sources.find((s) => s.id === record.quote.source);
  const printed = `${publisher(record, story)}, ${periodLabel(source?.published ?? null)}`;
  if (record.kind === "mention") return printed;
  const who = story.speakers.find((s) => s.id === record.speaker);
  const via = story.speakers.find((s) => s.id === record.via);
  const verb = {
    asserts: "Said by",
    alleges: "Alleged by",
    denies: "Denied by",
    doubts: "Doubted by",
  };
  const speaker = who ? `${who.name}${who.role ? ` (${who.role})` : ""}` : "the outlet itself";
  return `${verb[record.stance]} ${speaker}${via ? `, relayed by ${via.name}` : ""} · ${printed}`;
}
