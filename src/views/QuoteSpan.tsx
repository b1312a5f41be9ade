import type { Story } from "../model/story.ts";
import { useMark } from "./useMark.ts";

/** A passage that became a part of one or several records; its text is its name. */
export function QuoteSpan({
  start,
  text,
  records,
  story,
}: {
  /** UTF-16 offset in the text; unique among passages. */
  start: number;
  text: string;
  records: readonly string[];
  story: Story;
}) {
  const kinds = new Set(records.map((id) => story.records.find((r) => r.id === id)?.kind));
  const kind = ["event", "figure", "mention"].find((k) => kinds.has(k as never)) ?? "mention";
  const { drawn, control } = useMark({ key: `quote/${start}`, records });
  return (
    <span {...drawn} {...control} className={`quote-span ${kind}`}>
      {text}
    </span>
  );
}
