import { Fragment } from "react";
import { aligned } from "../../anchors/aligned.ts";
import { words } from "../../anchors/words.ts";

/** Two versions of a sentence as one: what is gone is struck out, what is new is underlined, and both are named. */
export function SentencePair({ old, now }: { old: string; now: string }) {
  const pairs = aligned(words(old), words(now));
  if (pairs === null) return <q>{now}</q>;
  const runs: { kind: "same" | "gone" | "new"; gap: string; text: string }[] = [];
  const ends = { old: 0, now: 0 };
  for (const pair of pairs) {
    const kind = pair.old && pair.now ? "same" : pair.old ? "gone" : "new";
    const word = pair.now ?? pair.old;
    const side = pair.now ? "now" : "old";
    if (!word) continue;
    const gap = (side === "now" ? now : old).slice(ends[side], word.start);
    if (pair.old) ends.old = pair.old.end;
    if (pair.now) ends.now = pair.now.end;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += gap + word.text;
    else runs.push({ kind, gap: last ? gap : "", text: word.text });
  }
  return (
    <q className="version-pair">
      {runs.map(({ kind, gap, text }, i) => {
        const Tag = TAGS[kind];
        const key = `${i} ${kind}`;
        return (
          <Fragment key={key}>
            {gap}
            <Tag>{text}</Tag>
          </Fragment>
        );
      })}
    </q>
  );
}

const TAGS = { same: "span", gone: "del", new: "ins" } as const;
