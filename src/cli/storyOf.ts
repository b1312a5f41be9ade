import { createHash } from "node:crypto";
import { extract } from "../extract/extract.ts";
import { atlas } from "./atlas.ts";
import type { Flags } from "./flags.ts";
import { readText } from "./readText.ts";

/** An article's story as JSON and what is to be said beside it; null: no story, and `errors` says why. */
export type Told = { story: string | null; errors: string[] };

/** Reads an article ("-": standard input) and extracts its story. */
export function storyOf(file: string, flags: Flags): Told {
  const read = readText(file, "article");
  if ("fault" in read) return { story: null, errors: [read.fault] };
  const { text } = read;
  const start = performance.now();
  const { story, issues } = extract(text, {
    ...flags,
    atlas: atlas(),
    sha256: createHash("sha256").update(text).digest("hex"),
  });
  const ms = performance.now() - start;
  const errors = issues.map(({ message, range }) =>
    range ? `${message} (at ${range[0]})` : message,
  );
  errors.push(...(story.credits ?? []));
  if (flags.timing) {
    const speed = (text.length / 1000 / ms).toFixed(2);
    errors.push(`${ms.toFixed(1)} ms, ${speed} MB/s, ${story.records.length} records`);
  }
  return { story: `${JSON.stringify(story, null, 2)}\n`, errors };
}
