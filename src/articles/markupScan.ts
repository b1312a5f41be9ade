/** What a scan of XML meets, in its order; names without their prefixes, words with their entities resolved. */
export type MarkupSeen = {
  /** `tag`: as it is written, with its attributes. */
  open: (name: string, tag: string) => void;
  close: (name: string) => void;
  words: (text: string) => void;
};

const TOKEN =
  /([^<]+)|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/="'&]+)\s*>|<([^\s<>/="'&!?]+)[^<>"'/]*(?:(?:"[^"<]*"|'[^'<]*'|\/(?!>))[^<>"'/]*)*(\/?)>/y;

/** Goes once through XML, in linear time and without a document. False: it is not well-formed, or declares a type. */
export function markupScan(xml: string, seen: MarkupSeen): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (!token) return false;
    const [tag, written, verbatim, closed, opened, slash] = token;
    const words = verbatim ?? resolved(written ?? "");
    if (words === null || (open.length === 0 && words.trim() !== "")) return false;
    if (words !== "") seen.words(words);
    if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      seen.open(local(opened), tag);
      open.push(opened);
    }
    const ended = closed ?? (slash ? opened : undefined);
    if (ended === undefined) continue;
    if (open.pop() !== ended) return false;
    seen.close(local(ended));
  }
  return open.length === 0 && roots === 1;
}

const local = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));|&/gi;
const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Null: there is an entity in it that XML does not know by itself. */
function resolved(text: string): string | null {
  if (!text.includes("&")) return text;
  let isSound = true;
  const words = text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(name ?? "");
    isSound &&= sign !== undefined;
    return sign ?? "";
  });
  return isSound ? words : null;
}
