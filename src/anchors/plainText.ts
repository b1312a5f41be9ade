/** A text without its typography: straight quotes, one kind of dash, single spaces. Offsets are UTF-16 code units. */
export type PlainText = {
  text: string;
  /** Where each code unit of `text` begins and ends in the text that it was made from. */
  starts: Uint32Array;
  ends: Uint32Array;
};

const SAME: ReadonlyMap<string, string> = new Map([
  ...Array.from("‘’‚‛′`", (sign) => [sign, "'"] as const),
  ...Array.from("“”„‟″«»", (sign) => [sign, '"'] as const),
  ...Array.from("‐‑‒–—―−", (sign) => [sign, "-"] as const),
  ["…", "..."],
]);
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SPACE = /\s/;

/** Takes the typography off a text: what differs only by it is the same afterwards. Never throws. */
export function plainText(raw: string): PlainText {
  const parts: string[] = [];
  const starts = new Uint32Array(raw.length * 3);
  const ends = new Uint32Array(raw.length * 3);
  let length = 0;
  let last = "";
  const put = (sign: string, start: number, end: number) => {
    parts.push(sign);
    starts[length] = start;
    ends[length] = end;
    length += 1;
    last = sign;
  };
  const takeBack = () => {
    parts.pop();
    length -= 1;
    last = "";
  };
  for (let i = 0; i < raw.length; i++) {
    const sign = raw.charAt(i);
    if (UNSEEN.test(sign)) continue;
    if (SPACE.test(sign)) {
      if (last !== " " && last !== "-") put(" ", i, i + 1);
      continue;
    }
    const same = SAME.get(sign) ?? sign;
    if (same === "-") {
      if (last === " ") takeBack();
      if (parts.at(-1) === "-") last = "-";
      else put("-", i, i + 1);
      continue;
    }
    for (const one of same) put(one, i, i + 1);
  }
  return { text: parts.join(""), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** Where a range of the plain text stands in the text that it was made from; both half-open. */
export function rawRange(plain: PlainText, start: number, end: number): [number, number] {
  return [plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0];
}

/** The plain range of what stands in a range of the text that it was made from; null: nothing does. */
export function plainRange(plain: PlainText, from: number, to: number): [number, number] | null {
  const start = firstFrom(plain.starts, from);
  const end = firstFrom(plain.ends, to + 1);
  return start < end ? [start, end] : null;
}

/** The first index whose value is at least `least`; the values rise. */
function firstFrom(values: Uint32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
