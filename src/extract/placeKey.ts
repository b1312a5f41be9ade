const SPACE = 32;
/** What a UTF-16 unit below U+3000 counts as in a key: 0 nothing, 32 a space. Filled below. */
export const fold = new Uint16Array(0x3000);
for (let code = 0; code < fold.length; code++) fold[code] = code;

/** The ranges with capitals: a look at every unit took longer than all else that loading does. */
const CASED = "41-5a 370-58f 10a0-10ff 13a0-13ff 1c80-1cbf 1f00-1fff 2100-218f 24b6-24cf 2c00-2cff";
for (const range of CASED.split(" ")) {
  const [from = 0, to = 0] = range.split("-").map((unit) => Number.parseInt(unit, 16));
  for (let code = from; code <= to; code++)
    fold[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code++)
    fold[code] = String.fromCharCode(code).normalize("NFD").toLowerCase().charCodeAt(0);
for (let code = 0x300; code <= 0x36f; code++) fold[code] = 0;
for (const sign of ".'`,\"\u00ad\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201c\u201d")
  fold[sign.charCodeAt(0)] = 0;
for (const sign of "\t\n\r-_/\u00a0\u2009\u2010\u2011\u2012\u2013\u202f")
  fold[sign.charCodeAt(0)] = SPACE;
for (const [letter, plain] of [..."øo łl đd ðd ıi ħh ŧt æa œo ßs þt əa ŋn ɖd ŀl".split(" ")].map(
  (pair) => [...pair] as [string, string],
))
  for (const sign of [letter, letter.toUpperCase().charAt(0)])
    fold[sign.charCodeAt(0)] = plain.charCodeAt(0);

/** What a UTF-16 unit counts as in a key: 0 nothing, 32 a space. */
export const folded = (code: number): number => (code < 0x3000 ? (fold[code] ?? 0) : code);

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
