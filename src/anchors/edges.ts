const TERMINAL = /[.!?:;…]["'”’»)\]]*$/;
const OPENING = /["'“‘«([\-–—•*]\s*$/;

/**
 * Whether a stretch of a text, half-open, begins and ends where sentences do, so that no words before or after it can
 * turn what it says ("Nobody believes that …").
 */
export function hasEdges(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return isBeginning(before) && isEnding(text.slice(Math.max(start, end - NEAR), end), after);
}

const NEAR = 24;

function isBeginning(before: string): boolean {
  const open = before.replace(OPENING, "");
  const words = open.trimEnd();
  if (words === "" || /\n[^\S\n]*\r?\n\s*$/.test(open)) return true;
  return open !== words ? TERMINAL.test(words) : /["'”’»)\]]$/.test(words);
}

function isEnding(last: string, after: string): boolean {
  if (after.trim() === "" || /^[^\S\n]*\r?\n/.test(after)) return true;
  return TERMINAL.test(last) && /^["'”’»)\]]*\s/.test(after);
}
