import type { Line } from "./lines.ts";
import { wordCount } from "./titles.ts";

const LINKS =
  /^(?:related(?: (?:links?|stor(?:y|ies)|articles?|coverage|content|topics|news|reading|posts?|items?))?|see also|(?:read|see) (?:more|next|also)|more (?:on this(?: story)?|stories|news|from [A-Z][\w ]{0,30}|coverage)|further reading|external links?|recommended(?: (?:stories|for you|reading))?|most (?:read|popular|viewed|shared)|latest (?:news|stories|headlines)|you (?:may|might) also (?:like|be interested in)|trending(?: now)?|top stories|tags|topics|filed under|popular posts|also on this site)\s*:?$/i;
const CITATIONS =
  /^(?:(?:sister )?(?:sources?|links)|references|bibliography|footnotes|citations|works cited|notes and references)\s*:?$/i;
/** "== Sources ==", "## Sources". */
const MARKUP = /^[=#*]+\s*|\s*[=#*]+$/g;
const STOP = /[.!]["'”’)\]]*$/;
const CITED =
  /https?:\/\/|["“”].{3,}["“”]\s*[-–—.,]|\b(?:retrieved|accessed)\b|[-–—]\s*[A-Z][\w ]+,\s+\w+ \d{1,2}, \d{4}/i;
const PROSE = 5;
const LONGEST = 400;

/** The kind of list that a line stands over; null: over none. */
export function listHeading({ text }: Line): "links" | "citations" | null {
  if (text.length > 60) return null;
  const words = text.replace(MARKUP, "");
  if (LINKS.test(words)) return "links";
  return CITATIONS.test(words) ? "citations" : null;
}

/** Whether a line can be an entry of such a list: a link's words, or a document cited; never an ordinary sentence. */
export function isEntry({ text }: Line, list: "links" | "citations"): boolean {
  if (text.length > LONGEST) return false;
  const sentence = STOP.test(text) && wordCount(text) >= PROSE;
  return !sentence || (list === "citations" && CITED.test(text));
}
