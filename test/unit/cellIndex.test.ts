import fc from "fast-check";
import { expect, test } from "vitest";
import { cellIndex } from "../../src/importers/cellIndex.ts";

const utf8 = new TextEncoder();
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "é", "-", "0"), maxLength: 9 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

/** Numbers of cells that stand in one text, whose bytes before and after them do not count. */
function numbersOf(index: ReturnType<typeof cellIndex>, cells: readonly string[]): number[] {
  const bytes = utf8.encode(`${cells.join(",")},,,,`);
  const words = new DataView(bytes.buffer);
  let at = 0;
  return cells.map((text) => {
    const start = at;
    at += utf8.encode(text).length + 1;
    return index.indexOf(words, start, at - 1);
  });
}

test("different cells are numbered as they come, the blank one 0, in one index or in two that are added", () => {
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (first, then) => {
      const texts = ["", ...new Set([...first, ...then])].filter((text, at) => at === 0 || text);
      const number = (text: string) => texts.indexOf(text);
      const [whole, here, there] = [cellIndex(), cellIndex(), cellIndex()];
      expect(numbersOf(whole, [...first, ...then])).toEqual([...first, ...then].map(number));
      expect(whole.texts()).toEqual(texts);
      numbersOf(here, first);
      const added = numbersOf(there, then);
      const numbers = here.added(structuredClone(there.given()));
      expect(added.map((at) => numbers[at])).toEqual(then.map(number));
      expect(here.texts()).toEqual(texts);
    }),
  );
});
