import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import type { Story } from "../../src/model/story.ts";
import { coverage } from "../../src/store/coverage.ts";
import { type Filters, NO_FILTERS } from "../../src/store/filters.ts";
import { hiding } from "../../src/store/hiding.ts";
import { missing } from "../../src/store/missing.ts";
import type { Reason } from "../../src/store/reasons.ts";
import { visible } from "../../src/store/visible.ts";
import { wayBack } from "../../src/store/wayBack.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);
const told = (any: Story, filters: Filters) =>
  coverage({ story: any, issues: [], rejected: [] }, filters);

function change(id: string, reason: Reason, filters: Partial<Filters> = {}) {
  const asked = { ...NO_FILTERS, ...filters };
  const group = missing(told(story, asked)).find((g) => g.reason === reason);
  const found = group?.absent.find(({ item }) => item.id === id);
  if (!found || found.item.kind === "left-out") throw new Error(`missing ${id} as ${reason}`);
  return wayBack(story, asked)(found.item, found.views);
}

const ON = ["event-location", "origin", "context", "actor"];

test.each<[string, Reason, Partial<Filters>, Partial<Filters> | null]>([
  ["abadi-asked", "teaser", {}, { source: ["soufan", "coalition", "abadi"] }],
  ["mention-beirut-dateline", "dateline", {}, { role: [...ON, "dateline"] as Filters["role"] }],
  [
    "mention-baghdad-dateline",
    "teaser",
    {},
    { source: ["soufan", "coalition", "abadi"], role: [...ON, "dateline"] as Filters["role"] },
  ],
  ["travelled-france", "filtered", { country: ["RU"], kind: ["figure"] }, { country: [] }],
  ["travelled-france", "filtered", { from: "2017-10-20", sure: true }, { sure: false }],
  ["mention-iraq-context", "undated", { from: "2017" }, { from: null }],
  ["travelled", "no-country", { country: ["RU"] }, { country: [] }],
  ["travelled", "unplaced", {}, null],
  ["travelled", "unplaced", { q: "fighters" }, null],
  ["mention-europe-context", "region", {}, null],
])("%s, missing as %s, comes back by %o", (id, reason, filters, expected) => {
  expect(change(id, reason, filters)).toEqual(expected);
});

test("a record that filters hide in the quotes is not asked to stand on the map as well", () => {
  const asked: Filters = { ...NO_FILTERS, source: ["abadi"], country: ["FR"] };
  const event = story.records.find((r) => r.id === "abadi-asked");
  if (!event) throw new Error("missing event");
  expect(wayBack(story, asked)(event, ["quotes"])).toEqual({ country: [] });
  expect(wayBack(story, asked)(event, ["map"])).toEqual({
    country: [],
    source: ["abadi", "soufan"],
  });
});

test("an event whose place is off comes back with a mention of its place", () => {
  const change = { source: ["abadi"] };
  const asked = { ...NO_FILTERS, ...change };
  const [map] = told(story, asked);
  const [item] = map?.gaps.find((g) => g.reason === "place-off")?.items ?? [];
  if (!item || item.kind === "left-out") throw new Error("missing event");
  expect([item.id, wayBack(story, asked)(item, ["map"])]).toEqual([
    "abadi-asked",
    { source: ["abadi", "soufan"] },
  ]);
});

const SWITCHED: readonly Reason[] = [
  "teaser",
  "source-off",
  "dateline",
  "comparison",
  "title-only",
  "role-off",
  "no-country",
  "place-off",
  "filtered",
];
const NEVER: readonly Reason[] = ["rejected", "not-identifiable"];
const asked = arbitraryStory().chain((any) => fc.tuple(fc.constant(any), arbitraryFilters(any)));

test("whatever is switched or filtered off can be brought back, and is where it was missing then", () => {
  fc.assert(
    fc.property(asked, ([any, filters]) => {
      const backFor = wayBack(any, filters);
      for (const { reason, absent } of missing(told(any, filters))) {
        for (const { item, views } of absent) {
          if (item.kind === "left-out") throw new Error("a sound story has none");
          const back = backFor(item, views);
          if (NEVER.includes(reason)) expect(back).toBeNull();
          if (SWITCHED.includes(reason) && views.includes("quotes")) expect(back).not.toBeNull();
          if (reason === "place-off") expect(back).not.toBeNull();
          if (back === null) continue;
          const then = told(any, { ...filters, ...back }).filter((c) => views.includes(c.view));
          const still = then.filter((c) =>
            c.gaps.some((g) => g.items.some((other) => other.id === item.id)),
          );
          expect(still.length).toBeLessThan(views.length);
        }
      }
    }),
  );
});

test("a record is hidden by the filters that hide it alone", () => {
  const filters: Filters = { ...NO_FILTERS, country: ["RU"], to: "2014", q: "soufan" };
  expect(hiding(story, filters)("travelled-france")).toEqual(["country", "to"]);
  expect(hiding(story, filters)("war-begins")).toEqual(["country", "q"]);
  fc.assert(
    fc.property(asked, ([any, given]) => {
      const names = hiding(any, given);
      for (const id of visible(any, given).keys()) expect(names(id)).toEqual([]);
    }),
  );
});
