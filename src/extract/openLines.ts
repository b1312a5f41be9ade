import type { Edtf } from "../model/story.ts";
import { dateAt } from "./datelineDate.ts";
import type { Mark } from "./lineMarks.ts";
import { cut } from "./teasers.ts";
import { wordCount } from "./titles.ts";

/** A line that is neither furniture nor caption, with what stands between it and the one before. */
export type Open = Mark & {
  /** The day of a line "Published on …" between them; null: there is none. */
  stamp: Edtf | null;
  /** Whether such a line or a byline stands between them. */
  signed: boolean;
  /** Whether anything does. */
  apart: boolean;
  /** Whether a line "Continue reading" stands right under it. */
  more: boolean;
};

/** The lines that are neither furniture nor caption, in order. */
export function opened(marks: readonly Mark[]): Open[] {
  const found: Open[] = [];
  let between = { stamp: null as Edtf | null, signed: false, apart: false };
  for (const mark of marks) {
    if (mark.kind === null) {
      const { line, kind, rule, dateline, titleLike } = mark;
      const { stamp, signed, apart } = between;
      found.push({ line, kind, rule, dateline, titleLike, stamp, signed, apart, more: false });
      between = { stamp: null, signed: false, apart: false };
    } else {
      const before = found.at(-1);
      if (before && !between.apart && mark.rule === "read-more") before.more = true;
      const signs = mark.rule === "timestamp" || mark.rule === "byline";
      const stamp = mark.rule === "timestamp" ? dateIn(mark.line.text) : null;
      between = { stamp: between.stamp ?? stamp, signed: between.signed || signs, apart: true };
    }
  }
  return found;
}

/** The first date that begins with a word of a line "Published on …". */
function dateIn(text: string): Edtf | null {
  for (const { index } of text.matchAll(/\b[\dA-Za-z]/g)) {
    const date = dateAt(text, index, null);
    if (date?.day) return date.day;
  }
  return null;
}

/** Whether a report begins with this line: sure by itself, or after a headline. */
export function begins(open: Open | undefined, titled: boolean): boolean {
  if (!open) return false;
  if (open.dateline?.strong) return true;
  if (!titled) return false;
  return open.dateline !== null || (!open.titleLike && (open.signed || isCut(open)));
}

/** Cut short, in words of its own or with dots and a line "Continue reading" under it. */
const isCut = ({ line, more }: Open): boolean => {
  const how = cut(line.text);
  return how === "dots" ? more : how !== null;
};

/** Whether a line is a headline in the middle of a page, `next` the line that its report begins with. */
export const isHeadline = (open: Open | undefined, next: Open | undefined): boolean =>
  open?.titleLike === true &&
  !begins(open, false) &&
  begins(next, true) &&
  (begins(next, false) || wordCount(open.line.text) > 2);
