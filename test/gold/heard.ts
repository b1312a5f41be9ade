import { reading } from "../../src/extract/reading.ts";
import { speech } from "../../src/extract/speech.ts";

const NOWHERE = { places: [], mentions: [], peoples: [], problems: [] };
const MARKS: { [stance: string]: string } = { denies: "!", doubts: "?", alleges: "~", asserts: "" };

/** For each number of a text that counts: number, mark of its stance, speaker, and who relays it. */
export function heard(text: string): string[] {
  const found = reading(text, { published: "2020-01-10", title: null });
  const { speakers, voiceAt } = speech(found, NOWHERE);
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? "-";
  return found.numbers.flatMap(({ excluded, first, start, end }) => {
    if (excluded !== null) return [];
    const { speaker, via, stance } = voiceAt(first);
    const relay = via === null ? "" : ` < ${nameOf(via)}`;
    return [`${text.slice(start, end)}${MARKS[stance]} ${nameOf(speaker)}${relay}`];
  });
}

/** Name and role of each who speaks in a text. */
export const cast = (text: string): string[] =>
  speech(reading(text, { published: "2020-01-10", title: null }), NOWHERE).speakers.map(
    ({ name, role }) => `${name}: ${role}`,
  );
