import type { Story } from "../model/story.ts";
import { useMark } from "./useMark.ts";

/** A passage that became a part of one or several records; its text is its name. */
export function QuoteSpan({
  id,
  text,
  records,
  possibly,
  story,
}: {
  /** Unique among passages. */
  id: string;
  text: string;
  records: readonly string[];
  /** Whether all of them are only possibly inside the filters. */
  possibly: boolean;
  story: Story;
}) {
  const kinds = new Set(records.map((id) => story.records.find((r) => r.id === id)?.kind));
  const kind = ["event", "figure", "mention"].find((k) => kinds.has(k as never)) ?? "mention";
  const { drawn, control } = useMark(
    { key: `quote/${id}`, records },
    possibly ? "possibly" : "shown",
  );
  return (
    <span {...drawn} {...control} className={`quote-span ${kind}`}>
      {text}
    </span>
  );
}
