const AFTER_END = /(?:[.!?…]["')\]]*\s+|^\s*)["'([•*-]*\s*$/;
const OWN_END = /[.!?…]["')\]]*$/;
const SAME = 12;

/** What stands around a stretch of a text, as it is in it, line breaks included. */
export type Around = { prefix: string; suffix: string };

/**
 * Whether a stretch is a whole sentence or line and no piece of a longer one: it stands between ends of sentences, or
 * between the very words that it stood between before (`was`).
 */
export function isWhole(exact: string, { prefix, suffix }: Around, was: Around): boolean {
  const before = plain(prefix);
  const after = plain(suffix);
  const opens =
    AFTER_END.test(before) ||
    /\n\s*\n\s*$/.test(prefix) ||
    (/\n\s*$/.test(prefix) && /(^|\n)\s*$/.test(was.prefix)) ||
    isSame(before.trimEnd().slice(-SAME), plain(was.prefix).trimEnd().slice(-SAME));
  const closes =
    (OWN_END.test(plain(exact)) && /^(\s|$|["')\][])/.test(after)) ||
    /^\s*($|\r?\n\s*\n)/.test(suffix) ||
    (/^\s*\n/.test(suffix) && /^\s*($|\r?\n)/.test(was.suffix)) ||
    isSame(after.trimStart().slice(0, SAME), plain(was.suffix).trimStart().slice(0, SAME));
  return opens && closes;
}

const isSame = (a: string, b: string): boolean => a === b && a.length === SAME;
const plain = (text: string): string =>
  text
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
