const COMMON = new Set(
  "the of for and a an in on group center centre islamic state states united government official officials spokesman ministry".split(
    " ",
  ),
);

/**
 * The practice scorer's rule for two names of a speaker: both none; or one the initials of the other; or at least half
 * of the rarer words of the shorter in common (of all words where nothing rare is left).
 */
export function speakerAgrees(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [joinedX, joinedY] = [x.join(""), y.join("")];
  if ([initials(y), joinedY].includes(joinedX) || joinedY === initials(x)) return true;
  let [u, v] = [rare(x), rare(y)];
  if (u.size === 0 || v.size === 0) [u, v] = [new Set(x), new Set(y)];
  const common = [...u].filter((word) => v.has(word)).length;
  return common > 0 && common * 2 >= Math.min(u.size, v.size);
}

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}_']+/gu) ?? [];
const rare = (words: readonly string[]) => new Set(words.filter((word) => !COMMON.has(word)));
const initials = (words: readonly string[]) =>
  words
    .filter((word) => !["the", "of", "for", "and"].includes(word))
    .map((word) => word[0])
    .join("");
