import type { NameTable } from "./nameTable.ts";
import { fold, placeKey } from "./placeKey.ts";
import { romanKey } from "./romanKey.ts";

/** The names of one country, by a hash that all names of one romanKey share. */
export type SoundTable = ReadonlyMap<number, readonly Sound[]>;

/** Position of a name, and its romanKey once that was asked for. */
type Sound = { at: number; key: string | null };

/** Names of these countries (ISO 3166-1 alpha-2) that sound like a form (see romanKey), as positions in their tables. */
export function soundsAt(
  tables: readonly NameTable[],
  countries: readonly string[],
  form: string,
): { table: NameTable; at: number }[] {
  const key = romanKey(form);
  const { hash } = boneHash(`${form}|`, 0);
  return tables.flatMap((table) =>
    countries.flatMap((country) => {
      const known = table.sounds.get(country) ?? soundTable(table, country);
      table.sounds.set(country, known);
      return (known.get(hash) ?? []).flatMap((sound) => {
        sound.key ??= romanKey(nameAt(table.text, sound.at));
        return sound.key === key ? [{ table, at: sound.at }] : [];
      });
    }),
  );
}

function soundTable({ text, groups }: NameTable, country: string): SoundTable {
  const found = new Map<number, Sound[]>();
  for (const [i, start] of groups.entries()) {
    if (!text.startsWith(`@${country}\t`, start)) continue;
    const end = groups[i + 1] ?? text.length;
    for (let at = text.indexOf("\n", start) + 1; at < end && at > 0; ) {
      const { hash, past } = boneHash(text, at);
      const there = found.get(hash);
      if (there === undefined) found.set(hash, [{ at, key: null }]);
      else there.push({ at, key: null });
      at = text.charCodeAt(past) === BAR ? past + 1 : text.indexOf("\n", past) + 1;
      if (at === 0) break;
    }
  }
  return found;
}

/** The name that begins at a position. */
function nameAt(text: string, at: number): string {
  let end = at;
  while (!isEnd(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

const [TAB, NEWLINE, BAR, SPACE] = [9, 10, 124, 32];
const isEnd = (code: number) =>
  code === BAR || code === TAB || code === NEWLINE || Number.isNaN(code);

/** Consonants that romanisations take for one another, then the vowels; h is neither. */
const CLASSES = new Uint8Array(128);
const VOWEL = 9;
for (const [i, letters] of "cdgjkqstxz b fp l m n r v aeiouwy".split(" ").entries())
  for (const letter of letters) CLASSES[letter.charCodeAt(0)] = i + 1;

/** The consonants of a name without its articles and where vowels part them, as a hash; and where the name ends. */
function boneHash(text: string, at: number): { hash: number; past: number } {
  let [hash, before, past] = [0, 0, at];
  for (let word = at; ; word = past + 1) {
    const [kept, last] = [hash, before];
    for (past = hasOwnArticle(text, word) ? word + 2 : word; ; past += 1) {
      const code = text.charCodeAt(past);
      const unit = fold[code] ?? code;
      if (isEnd(code) || unit === SPACE) break;
      const one = unit < 128 ? (CLASSES[unit] ?? 0) : unit;
      if (one === 0) continue;
      if (one !== VOWEL && one !== before)
        hash = Math.imul(hash, 31) + one + (before === VOWEL ? VOWEL : 0);
      before = one;
    }
    if (past - word < 4 && ARTICLE.test(placeKey(text.slice(word, past))))
      [hash, before] = [kept, last];
    if (isEnd(text.charCodeAt(past))) return { hash, past };
  }
}

const ARTICLE = /^(?:[aeiu][ldnrstz]|[ae]sh)$/;

/** "Ezzor", "Ashsham": an article that has grown to the word. */
function hasOwnArticle(text: string, word: number): boolean {
  const at = fold[text.charCodeAt(word)] === 0 ? word + 1 : word;
  const [vowel, one, two] = [at, at + 1, at + 2].map((i) => fold[text.charCodeAt(i)]);
  if (vowel !== 97 && vowel !== 101 && vowel !== 117) return false;
  return one === two || (one === 115 && two === 104);
}
