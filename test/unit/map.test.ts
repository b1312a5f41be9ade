import { readFileSync } from "node:fs";
import { geoMercator } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceWidth } from "../../src/layout/advance.ts";
import { labelBox, overlap } from "../../src/layout/labels.ts";
import { type MapView, mapMarks } from "../../src/layout/map.ts";
import type { Asked } from "../../src/layout/mapPlaces.ts";
import { stackPlaces } from "../../src/layout/stackKey.ts";
import { cutLongitude } from "../../src/model/mapCut.ts";
import { type Place, PRECISIONS, ROLES, type Story } from "../../src/model/story.ts";
import { DEFAULT_ROLES, NO_FILTERS } from "../../src/store/filters.ts";
import { visible } from "../../src/store/visible.ts";

const file = new URL("../../data/stories/soufan-2017.json", import.meta.url);
const soufan = JSON.parse(readFileSync(file, "utf8")) as Story;
const SOURCES = ["soufan", "coalition"];

/** The map at a Leaflet zoom, a window of 694 × 540 around the story's middle. */
function viewAt(zoom: number, centre: [number, number] = [24, 44]): MapView {
  const mercator = geoMercator()
    .scale((256 * 2 ** zoom) / (2 * Math.PI))
    .center(centre)
    .translate([347, 270]);
  return {
    project: (lat, lon) => mercator([lon, lat]) ?? [0, 0],
    measure: (text) => advanceWidth(text),
    zoom,
    frame: null,
  };
}

const asked = (filters = NO_FILTERS): Asked => ({
  visible: visible(soufan, filters),
  roles: filters.role ?? DEFAULT_ROLES,
  sources: SOURCES,
});

const lines = (zoom: number, filters = NO_FILTERS) =>
  mapMarks(soufan, asked(filters), viewAt(zoom))
    .map(({ key, x, y, radius, role, state, shape, side, name }) =>
      [
        key,
        `${x.toFixed(1)},${y.toFixed(1)} r${radius.toFixed(1)}`,
        role,
        state,
        shape,
        side,
        name,
      ].join(" | "),
    )
    .join("\n");

test.each([3.7, 6, 11])("the default story's marks at zoom %d", async (zoom) => {
  await expect(`${lines(zoom)}\n`).toMatchFileSnapshot(`__snapshots__/map-${zoom}.txt`);
});

test("a place says how often it is named and what kind of place it is", () => {
  expect(lines(11)).toContain(
    "Deir Ezzor: 5 mentions, 4 events, 4 figures, 4 denied, 1 denial, town",
  );
  expect(lines(11)).toContain("Al-Qusur: 1 mention, 1 figure, 1 disputed, neighbourhood");
});

test("a stack begins with its most mentioned place and lists the others, nested", () => {
  const stack = mapMarks(soufan, asked(), viewAt(3.7)).find((m) => m.shape === "stack");
  expect(stack?.name).toBe(
    "Deir Ezzor: 5 mentions, 4 events, 4 figures, 4 denied, 1 denial, town; 3 more places: Al-Qusur (1 disputed), Deir Ezzor province, Euphrates",
  );
  expect(stackPlaces(stack?.key ?? "")).toEqual([
    "deir-ezzor",
    "al-qusur",
    "deir-ezzor-province",
    "euphrates",
  ]);
  const records = soufan.records.filter((r) => stack?.records.includes(r.id));
  expect(records.length).toBe(stack?.records.length);
});

test("filters move nothing: what fails them is a ghost in its place", () => {
  const all = mapMarks(soufan, asked(), viewAt(6));
  const french = mapMarks(soufan, asked({ ...NO_FILTERS, country: ["FR"] }), viewAt(6));
  const spots = (marks: typeof all) => marks.map((m) => [m.x, m.y, m.radius]);
  expect(spots(french)).toEqual(spots(all));
  expect(french.filter((m) => m.state !== "ghost").map((m) => m.key)).toEqual(["place/france"]);
});

test("keys of one place hold no stack", () => {
  expect(stackPlaces("place/syria")).toEqual([]);
  expect(stackPlaces("stack/a+b%2Bc")).toEqual(["a", "b+c"]);
});

test("Mosul is on the map once title-only places are switched on", () => {
  const on = asked({ ...NO_FILTERS, role: [...DEFAULT_ROLES, "title-only"] });
  expect(mapMarks(soufan, on, viewAt(6)).map((m) => m.key)).toContain("place/mosul");
});

test("what lies west of the cut is drawn at the east end", () => {
  expect(cutLongitude(-170)).toBe(190);
  expect(cutLongitude(-168)).toBe(-168);
});

const aPlace = fc.record({
  name: fc.string({ minLength: 1, maxLength: 24 }),
  lat: fc.option(fc.double({ min: 20, max: 60, noNaN: true })),
  lon: fc.option(fc.double({ min: -10, max: 60, noNaN: true })),
  precision: fc.constantFrom(...PRECISIONS),
  within: fc.option(fc.nat(11)),
  role: fc.constantFrom(...ROLES),
  mentions: fc.integer({ min: 1, max: 30 }),
  source: fc.constantFrom("soufan", "coalition", "abadi"),
  isVisible: fc.boolean(),
});

/** A story of places with one mention each, and what is asked of it. */
const aMap = fc.array(aPlace, { maxLength: 40 }).map((drafts) => {
  const [pattern] = soufan.records.filter((r) => r.kind === "mention");
  if (!pattern) throw new Error("missing mention");
  const places = drafts.map(
    ({ name, lat, lon, precision, within }, i): Place => ({
      id: `p+${i}`,
      name,
      aliases: [],
      country: null,
      lat: lon === null ? null : lat,
      lon: lat === null ? null : lon,
      precision,
      within: within === null ? null : `p+${within}`,
    }),
  );
  const records = drafts.map(({ role, mentions, source }, i) => ({
    ...pattern,
    id: `m${i}`,
    place: `p+${i}`,
    role,
    quote: { ...pattern.quote, source },
    also: Array.from({ length: mentions - 1 }, (): [number, number] => [0, 1]),
  }));
  const passing = records.filter((_, i) => drafts[i]?.isVisible);
  const story: Story = { ...soufan, places, records };
  const asked: Asked = {
    visible: new Map(passing.map((r) => [r.id, "certainly"])),
    roles: DEFAULT_ROLES,
    sources: SOURCES,
  };
  return { story, asked };
});
const aZoom = fc.double({ min: 1, max: 11, noNaN: true });

test("no two marks touch, no two labels overlap, no label lies on a mark", () => {
  fc.assert(
    fc.property(aMap, aZoom, ({ story, asked }, zoom) => {
      const marks = mapMarks(story, asked, viewAt(zoom));
      marks.forEach((a, i) => {
        for (const b of marks.slice(i + 1)) {
          const apart = Math.hypot(a.x - b.x, a.y - b.y);
          expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius);
          if (a.side && b.side) expect(overlap(a.labelBox, b.labelBox)).toBe(false);
        }
        if (a.side) expect(a.labelBox).toEqual(labelBox(a, a.side));
      });
    }),
  );
});

test("each place that is switched on and has a point is in exactly one mark, a region in none", () => {
  const isOn = (place: Place, { records }: Story) =>
    records.some(
      (r) =>
        r.kind === "mention" &&
        r.place === place.id &&
        DEFAULT_ROLES.includes(r.role) &&
        SOURCES.includes(r.quote.source),
    );
  fc.assert(
    fc.property(aMap, aZoom, ({ story, asked }, zoom) => {
      const drawn = mapMarks(story, asked, viewAt(zoom)).flatMap((m) =>
        m.places.map((p) => p.place.id),
      );
      const wanted = story.places.filter(
        (p) => isOn(p, story) && p.lat !== null && p.precision !== "region",
      );
      expect(drawn.sort()).toEqual(wanted.map((p) => p.id).sort());
    }),
  );
});

test("a key names the places of its mark that are shown", () => {
  fc.assert(
    fc.property(aMap, aZoom, ({ story, asked }, zoom) => {
      for (const mark of mapMarks(story, asked, viewAt(zoom))) {
        const shown = mark.places.filter((p) => p.state !== "ghost");
        const ids = (shown.length > 0 ? shown : mark.places).map((p) => p.place.id);
        const inKey = stackPlaces(mark.key);
        expect(inKey.length > 0 ? [...inKey].sort() : [mark.key.slice(6)]).toEqual(ids.sort());
        expect(mark.records.length).toBeGreaterThan(0);
      }
    }),
  );
});
