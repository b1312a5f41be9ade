const TAIL = 60;
const AFTER_DOTS =
  /(?:\.{3}|…)[)\]]?\s*[([]?(?:read|see|view|continue|keep|full|more|click)\b[A-Za-z ]{0,30}[)\]]?[\s.…»>→]*$/i;
const IN_BRACKETS =
  /[([](?:more|read more|continue reading|continued|keep reading)[A-Za-z ]{0,20}[)\]]$/i;
const AT_END =
  /(?:^|[\s.!?"”])(?:read more|continue reading|keep reading|read the (?:full|rest)[a-z ]{0,20})[\s.…»>→]*$/i;
const DOTS = /(?:[A-Za-z\u00c0-\u024f\d,]\s?(?:\.{3}|…)|\[\.{3}\]|\[…\]|\(\.{3}\)|\(…\))$/;

/** How a paragraph says that it was cut short: by words ("read more"), by mere dots; null: it was not. */
export function cut(paragraph: string): "words" | "dots" | null {
  const tail = paragraph.slice(-TAIL);
  if ([AFTER_DOTS, IN_BRACKETS, AT_END].some((pattern) => pattern.test(tail))) return "words";
  return DOTS.test(tail) ? "dots" : null;
}
