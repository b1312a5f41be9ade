import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { STANCES, type Story } from "../../src/model/story.ts";
import { saidCount, tallied, voices } from "../../src/model/voices.ts";
import { valueCounts } from "../../src/store/counts.ts";
import { type Filters, NO_FILTERS, OUTLET } from "../../src/store/filters.ts";
import { statements, statementsOfAnybody } from "../../src/store/statements.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);

/** "asserts 9+1": figures and events, by stance; then what is relayed and through whom. */
const summary = (filters: Partial<Filters> = {}) =>
  [...voices(statementsOfAnybody(story, { ...NO_FILTERS, ...filters }), story).values()].map(
    (v) => [
      v.speaker,
      ...STANCES.filter((s) => tallied(v.said[s]) > 0).map(
        (s) => `${s} ${v.said[s].figure}+${v.said[s].event}`,
      ),
      ...(tallied(v.relays) > 0 ? [`relays ${v.relays.figure}+${v.relays.event}`] : []),
      ...[...v.relayedBy].map(([by, n]) => `${n} through ${by}`),
    ],
  );

test("the inner source, the one that cites it and the outlet are three voices of the story", () => {
  expect(summary()).toEqual([
    ["soufan-center", "asserts 9+1", "relays 2+0"],
    [null, "asserts 3+5"],
    ["radicalisation-awareness-network", "asserts 2+0", "2 through soufan-center"],
    ["us-led-coalition", "denies 0+1"],
    ["syrian-observatory", "asserts 1+0"],
    ["local-official", "asserts 1+0"],
    ["ryan-dillon", "asserts 1+1", "denies 2+0"],
  ]);
});

test("the counts follow the other filters, not the one by speaker", () => {
  expect(summary({ country: ["FR"] })).toEqual([["soufan-center", "asserts 1+0"]]);
  expect(summary({ speaker: ["ryan-dillon"] })).toEqual(summary());
});

const asked: fc.Arbitrary<[Story, Filters]> = arbitraryStory().chain((any) =>
  fc.tuple(fc.constant(any), arbitraryFilters(any)),
);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

test("every claim is said once, and relayed once where somebody relays it", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const all = statements(any);
      const found = [...voices(all, any).values()];
      const relayed = all.filter((c) => c.via !== null).length;
      expect(sum(found.map(saidCount))).toBe(all.length);
      expect(sum(found.map((v) => tallied(v.relays)))).toBe(relayed);
      expect(sum(found.flatMap((v) => [...v.relayedBy.values()]))).toBe(relayed);
    }),
  );
});

test("a voice says as many claims as the filter by speaker would show", () => {
  fc.assert(
    fc.property(asked, ([any, filters]) => {
      const found = voices(statementsOfAnybody(any, filters), any);
      const counts = valueCounts(any, filters, "speaker");
      for (const v of found.values()) {
        expect(saidCount(v)).toBe(counts.get(v.speaker ?? OUTLET) ?? 0);
      }
      expect(sum([...found.values()].map(saidCount))).toBe(sum([...counts.values()]));
    }),
  );
});
