const TAIL = 60;
const AFTER_DOTS =
  /(?:\.{3}|…)[)\]]?\s*[([]?(?:read|see|view|continue|keep|full|more|click)\b[A-Za-z ]{0,30}[)\]]?[\s.…»>→]*$/i;
const IN_BRACKETS =
  /[([](?:more|read more|continue reading|continued|keep reading)[A-Za-z ]{0,20}[)\]]$/i;
const AT_END =
  /(?:^|[.!?"”)\]]\s*)(?:read more|continue reading|keep reading|read the (?:full|rest)[a-z ]{0,20})[\s.…»>→]*$/i;
const DOTS = /(?:[A-Za-z\u00c0-\u024f\d,]\s?(?:\.{3}|…)|\[\.{3}\]|\[…\]|\(\.{3}\)|\(…\))$/;

/** A quick look for what both of those cannot do without. */
const INVITES = /more|read|continue/i;

/** How a paragraph says that it was cut short; null: it was not. */
type Cut = "dots-and-words" | "words" | "dots";

/** "chase ... read more", "He said so. (more)", "He said that …": the sign with which a paragraph breaks off. */
export function cut(paragraph: string): Cut | null {
  const tail = paragraph.slice(-TAIL);
  const dotted = tail.includes("...") || tail.includes("…");
  if (dotted && AFTER_DOTS.test(tail)) return "dots-and-words";
  if (INVITES.test(tail) && (IN_BRACKETS.test(tail) || AT_END.test(tail))) return "words";
  return dotted && DOTS.test(tail) ? "dots" : null;
}
