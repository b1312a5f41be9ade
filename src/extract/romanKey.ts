import { placeKey } from "./placeKey.ts";

/** Articles of Arabic names, assimilated or not, and of names that came through Turkish, Persian or French. */
const ARTICLES = new Set(
  "al el ul il ar er ur as es us ash esh az ez uz ad ed ud at et an en".split(" "),
);

/** In this order: letter groups of the romanisations, each as one sign. Digits are vowels or diphthongs. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^[aeu](sh|[bcdfghjklmnpqrstvwxz])(?=\1)/, ""],
  [/tch|ch|tsch/g, "C"],
  [/sch|sh/g, "S"],
  [/kh/g, "X"],
  [/gh/g, "G"],
  [/dj|dzh|zh/g, "j"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|q|c/g, "k"],
  [/ie(?=[^aeiou]|$)/g, "i"],
  [/(?:aw|au|ou|ow|oo|uw|o|u)+(?![aeiou])/g, "2"],
  [/[ou]/g, "2"],
  [/ee|iy|yi|ii/g, "i"],
  [/[ae][iy](?![aeiou2])|[ae]+y(?![aeiou2])/g, "1"],
  [/[ae]+/g, "1"],
  [/(?<=[^aeiouy12])y(?![aeiou12])/g, "i"],
  [/i+/g, "3"],
  [/(?<=[123])h$/, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * A key under which the usual romanisations of one name meet: Deir Ezzor, Deir ez-Zor, Dayr az Zawr
 * and Deir al-Zor; Raqa, Raqqa and Ar Raqqah; Kunduz and Qunduz; Muhammad and Mohamed. Articles
 * go, double letters become single, q and c are k, a and e one vowel, o, u, ou and aw another. Names
 * of different places meet too, so it serves only inside countries that the article already names.
 */
export function romanKey(name: string): string {
  const words = placeKey(name).split(" ");
  const kept = words.filter((word) => !ARTICLES.has(word));
  return (kept.length === 0 ? words : kept).map(romanWord).join("");
}

const romanWord = (word: string): string =>
  RULES.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word);
