import { fold, folded } from "./placeKey.ts";
import type { SoundTable } from "./soundTable.ts";

/** Where the names of one gazetteer text stand, found by key. The text itself is not taken apart. */
export type NameTable = {
  text: string;
  /** Positions of group lines (which begin with @), ascending. */
  groups: number[];
  /** Open addressing by the key's hash: position of a name + 1, 0 is free. */
  slots: Int32Array;
  /** Bits by hash: the first words of names of several words. */
  openers: Uint8Array;
  /** Its names by sound, of the countries that were asked for so far. */
  sounds: Map<string, SoundTable>;
};

const [NEWLINE, TAB, BAR, AT, SPACE] = [10, 9, 124, 64, 32];
const [SEED, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * Reads a gazetteer text once, in time linear in its length. data/gazetteer/SOURCES.md has the format.
 * One loop without calls: it runs once, mostly before it is compiled.
 */
export function nameTable(text: string): NameTable {
  const slots = new Int32Array(slotsFor(text.length));
  const openers = new Uint8Array(2 ** 14);
  const groups: number[] = [];
  const mask = slots.length - 1;
  let at = lineAfter(text, 0);
  let [line, start, hash, isFirst] = [at, at, SEED, true];
  for (; line < text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : NEWLINE;
    const isGroup = code === AT && at === line;
    if (code === TAB || code === BAR || code === NEWLINE || isGroup) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      if (isGroup) groups.push(at);
      else slots[slot] = start + 1;
      if (code !== BAR) {
        line = lineAfter(text, at);
        at = line - 1;
      }
      start = at + 1;
      hash = SEED;
      isFirst = true;
    } else {
      const unit = code < fold.length ? (fold[code] ?? 0) : code;
      if (unit === SPACE && isFirst) {
        openers[byteOf(hash)] = (openers[byteOf(hash)] ?? 0) | bitOf(hash);
        isFirst = false;
      }
      if (unit !== 0) hash = Math.imul(hash ^ unit, PRIME);
    }
  }
  return { text, groups, slots, openers, sounds: new Map() };
}

/** Where the next line begins; past the end: there is none. */
function lineAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Positions in the text of the names with this key (see placeKey); none: []. */
export function namesAt(table: NameTable, key: string): number[] {
  const found: number[] = [];
  let hash = SEED;
  for (let at = 0; at < key.length; at++) hash = step(hash, key.charCodeAt(at));
  const { slots, text } = table;
  const mask = slots.length - 1;
  for (let slot = settle(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const start = (slots[slot] ?? 0) - 1;
    if (sameKey(text, start, key)) found.push(start);
  }
  return found;
}

/** Whether a name of several words may begin with a word, given as its key. False alarms, but no misses. */
export function mayOpen({ openers }: NameTable, key: string): boolean {
  let hash = SEED;
  for (let at = 0; at < key.length && key.charCodeAt(at) !== SPACE; at++)
    hash = step(hash, key.charCodeAt(at));
  return ((openers[byteOf(hash)] ?? 0) & bitOf(hash)) !== 0;
}

const byteOf = (hash: number) => (settle(hash) >>> 3) & (2 ** 14 - 1);
const bitOf = (hash: number) => 1 << (settle(hash) & 7);

function sameKey(text: string, start: number, key: string): boolean {
  let at = start;
  for (let k = 0; k < key.length; at++) {
    const unit = folded(text.charCodeAt(at));
    if (unit === 0) continue;
    if (unit !== key.charCodeAt(k)) return false;
    k++;
  }
  while (folded(text.charCodeAt(at)) === 0) at++;
  const end = text.charCodeAt(at);
  return end === TAB || end === BAR;
}

const step = (hash: number, unit: number) => Math.imul(hash ^ unit, PRIME);
const settle = (hash: number) => hash ^ (hash >>> 15);

/** A power of two with room to spare: a name takes at least nine characters of the text on average. */
const slotsFor = (length: number) => 2 ** Math.max(4, Math.ceil(Math.log2(length / 5 + 1)));
