import { Fragment } from "react";
import { aligned } from "../../anchors/aligned.ts";
import { words } from "../../anchors/words.ts";

/** Two versions of a sentence as one: what is gone is struck out, what is new is underlined, and both are named. */
export function SentencePair({ old, now }: { old: string; now: string }) {
  const pairs = aligned(words(old), words(now));
  if (pairs === null) return <q>{now}</q>;
  const runs: { kind: "same" | "gone" | "new"; gap: string; text: string }[] = [];
  for (const pair of pairs) {
    const kind = pair.old && pair.now ? "same" : pair.old ? "gone" : "new";
    const text = (pair.now ?? pair.old)?.text ?? "";
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += joint(text) + text;
    else runs.push({ kind, gap: last ? joint(text) : "", text });
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

const joint = (text: string): string => (/^[\p{L}\p{N}("“‘]/u.test(text) ? " " : "");
