const SPACE = 32;
/** What a UTF-16 unit below U+3000 counts as in a key, once it was asked for; UNKNOWN until then. */
export const fold = new Uint16Array(0x3000).fill(0xffff);
/** What `fold` has for a unit that nobody asked for: see folded. */
export const UNKNOWN = 0xffff;

const set = (signs: string, unit: number) => {
  for (let at = 0; at < signs.length; at++) fold[signs.charCodeAt(at)] = unit;
};
set(".'`,\"\u00ad\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201c\u201d", 0);
set("\t\n\r-_/\u00a0\u2009\u2010\u2011\u2012\u2013\u202f", SPACE);
/** Letters that have no plain one in Unicode, in both cases, each before its own. */
const LETTERS = "øØo łŁl đĐd ðÐd ıiIi ħĦh ŧŦt æÆa œŒo ßSs þÞt əƏa ŋŊn ɖƉd ŀĿl";
for (const pair of LETTERS.split(" ")) set(pair, pair.charCodeAt(pair.length - 1));

/** What a UTF-16 unit counts as in a key: 0 nothing, 32 a space. */
export function folded(code: number): number {
  if (code >= fold.length) return code;
  const known = fold[code] ?? code;
  if (known !== UNKNOWN) return known;
  const unit = plainOf(code);
  fold[code] = unit;
  return unit;
}

function plainOf(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= 0x300 && code <= 0x36f) return 0;
  const letter = String.fromCharCode(code);
  const isLatin = (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
  return (isLatin ? letter.normalize("NFD") : letter).toLowerCase().charCodeAt(0);
}

/**
 * The key by which names are equal: lower case, without the marks of Latin letters, without
 * apostrophes, commas and points, hyphens as spaces, spaces single and none at the ends:
 * "Île-de-France" and "Ile de France", "St. John’s" and "St Johns", "U.S." and "US".
 */
export function placeKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  let key = "";
  let space = false;
  for (let at = 0; at < name.length; at++) {
    const code = folded(name.charCodeAt(at));
    if (code === 0) continue;
    if (code === SPACE) space = key !== "";
    else {
      key += space ? ` ${String.fromCharCode(code)}` : String.fromCharCode(code);
      space = false;
    }
  }
  return key;
}

/** Whether a name has nothing but letters and figures of ASCII, with single spaces between them. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const isInk = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (!isInk && !(code >= 0x30 && code <= 0x39) && (code !== SPACE || before === SPACE))
      return false;
    before = code;
  }
  return before !== SPACE;
}
