/**
 * What stands above a table and is none of it: notes such as "# Source: …", as in the tables that Dateline saves, and
 * the line "sep=;" of spreadsheets. `bytes`: of these lines, with a byte order mark before them; 0: there are none.
 */
export function preface(head: Uint8Array): { lines: number; bytes: number } {
  const text = new TextDecoder("windows-1252").decode(head);
  const none = { lines: 0, bytes: 0 };
  LINE.lastIndex = text.startsWith(MARK) ? MARK.length : 0;
  for (let lines = 1, bytes = 0; ; lines++) {
    if (!LINE.test(text)) return bytes === 0 ? none : { lines: lines - 1, bytes };
    bytes = LINE.lastIndex;
  }
}

/** UTF-8's, as windows-1252 has its bytes. */
const MARK = "\u00ef\u00bb\u00bf";

/** One field, with blank ones after it at most. */
const LINE = /(?:# [^\r\n,;\t"]*|"# (?:[^"\r\n]|"")*"|"?sep=[,;\t|]"?)[,;\t]*(?:\r\n|\n|\r)/iy;

/** The table below `lines` lines of `bytes` bytes, which are empty then, so that each row keeps its line. */
export const belowPreface = (
  blob: Blob,
  { lines, bytes }: { lines: number; bytes: number },
): Blob => (lines === 0 ? blob : new Blob(["\n".repeat(lines), blob.slice(bytes)]));
