import { lab } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "../../src/engine/cells.ts";
import { mercatorX, mercatorY } from "../../src/engine/mercator.ts";
import {
  cellAt,
  cellBox,
  countWithin,
  fullestCell,
  nextCell,
} from "../../src/layout/densityCells.ts";
import { classLabel, classOf, densityClasses } from "../../src/layout/densityClasses.ts";
import { cellSide, densityGrid, servesFrame } from "../../src/layout/densityGrid.ts";
import { densityRamp } from "../../src/layout/densityRamp.ts";
import { paintDensity, rasterColours } from "../../src/layout/densityRaster.ts";
import { CUT, CUT_X, cutX } from "../../src/model/mapCut.ts";

const frameOf = (x: number, y: number, zoom: number, width = 900, height = 640) => {
  const scale = 256 * 2 ** zoom;
  const [across, down] = [width / scale / 2, height / scale / 2];
  return { west: x - across, east: x + across, north: y - down, south: y + down, scale };
};

const frames = fc
  .record({
    x: fc.double({ min: CUT_X, max: CUT_X + 1, noNaN: true }),
    y: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    zoom: fc.double({ min: 1, max: 11, noNaN: true }),
    width: fc.integer({ min: 300, max: 2560 }),
    height: fc.integer({ min: 300, max: 1440 }),
  })
  .map(({ x, y, zoom, width, height }) => frameOf(x, y, zoom, width, height));

test("a grid covers what is in view with square cells of one lattice, 32,768 at most", () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const grid = densityGrid(frame);
      const side = cellSide(grid);
      expect(grid.columns * grid.rows).toBeLessThanOrEqual(32_768);
      expect(grid.west).toBeLessThanOrEqual(Math.max(CUT_X, frame.west));
      expect(grid.east).toBeGreaterThanOrEqual(Math.min(CUT_X + 1, frame.east) - side);
      expect(grid.east - grid.west).toBeLessThanOrEqual(1);
      expect(grid.north).toBeLessThanOrEqual(Math.max(0, frame.north));
      expect(grid.south).toBeGreaterThanOrEqual(Math.min(1, frame.south));
      expect((grid.south - grid.north) / grid.rows).toBe(side);
      expect(Number.isInteger(Math.log2(side))).toBe(true);
      expect(Number.isInteger(grid.west / side)).toBe(true);
      expect(Number.isInteger(grid.north / side)).toBe(true);
      expect(side * frame.scale).toBeGreaterThanOrEqual(6);
      expect(servesFrame(grid, frame)).toBe(true);
    }),
  );
});

test("a small move keeps the grid, a far one and another zoom do not", () => {
  const grid = densityGrid(frameOf(0.6, 0.4, 4));
  expect(servesFrame(grid, frameOf(0.61, 0.4, 4))).toBe(true);
  expect(servesFrame(grid, frameOf(0.9, 0.4, 4))).toBe(false);
  expect(servesFrame(grid, frameOf(0.6, 0.4, 5))).toBe(false);
});

test("the grid of the whole world is as wide as one world and begins where the map is cut", () => {
  const { west, east } = densityGrid(frameOf(CUT_X + 0.5, 0.5, 1, 2000, 1200));
  expect([west, east]).toEqual([1 / 32, 33 / 32]);
});

test("a place is counted in the cell that is drawn where it lies, also beyond 180° E", () => {
  const longitudes = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(180, -180, -179.9, -173, -168.8, -168.4, 177.4),
  );
  fc.assert(
    fc.property(frames, longitudes, fc.double({ min: -70, max: 75 }), (frame, lon, lat) => {
      const grid = densityGrid(frame);
      const x = Float32Array.of(mercatorX(lon));
      const y = Float32Array.of(mercatorY(lat));
      const { of, outside } = cellsOf({ x, y }, Uint32Array.of(0), grid);
      const drawn = cellAt(grid, cutX(x[0] ?? 0), y[0] ?? 0) ?? outside;
      // Within 0.25° of the cut, in the open strait, cells begin before it.
      if (lon < CUT && lon >= -168.75) return;
      expect(of[0]).toBe(drawn);
    }),
  );
});

const GRID = { west: 0.25, north: 0.25, east: 0.75, south: 0.5, columns: 4, rows: 2 };

test("each cell's own points lie in it, its south-east border in the next", () => {
  for (let cell = 0; cell < 8; cell++) {
    const box = cellBox(GRID, cell);
    expect(cellAt(GRID, box.west, box.north)).toBe(cell);
    expect(cellAt(GRID, (box.west + box.east) / 2, (box.north + box.south) / 2)).toBe(cell);
    expect(cellAt(GRID, box.east, box.north)).not.toBe(cell);
  }
  expect(cellAt(GRID, 0.2, 0.3)).toBeNull();
  expect(cellAt(GRID, 0.75, 0.3)).toBeNull();
});

const CELLS = Float64Array.from([0, 5, 0, 1, 0, 0, 0, 9]);

test("what is in view counts the cells that it touches", () => {
  expect(countWithin(GRID, CELLS, GRID)).toBe(15);
  expect(countWithin(GRID, CELLS, cellBox(GRID, 1))).toBe(5);
  expect(countWithin(GRID, CELLS, { west: 0.6, east: 0.9, north: 0, south: 0.3 })).toBe(1);
  expect(countWithin(GRID, CELLS, { west: 0.8, east: 0.9, north: 0, south: 1 })).toBe(0);
});

test.each([
  ["right", 0, undefined, 1],
  ["right", 3, undefined, 3],
  ["down", 1, undefined, 5],
  ["up", 1, undefined, 1],
  ["right", 1, CELLS, 3],
  ["left", 3, CELLS, 1],
  ["left", 7, CELLS, 7],
  ["down", 3, CELLS, 7],
] as const)("to the %s of cell %i is cell", (way, cell, counts, next) => {
  expect(nextCell(GRID, cell, way, counts)).toBe(next);
});

test("the fullest cell is one that lies wholly in view", () => {
  expect(fullestCell(GRID, CELLS, GRID)).toBe(7);
  expect(fullestCell(GRID, CELLS, { ...GRID, south: 0.45 })).toBe(1);
  expect(fullestCell(GRID, new Float64Array(8), GRID)).toBeNull();
});

test.each([
  [0, [1]],
  [1, [1]],
  [3, [1, 2]],
  [9, [1, 2, 5]],
  [60, [1, 2, 5, 10, 20, 50]],
  [400, [1, 3, 10, 30, 100, 300]],
  [4000, [1, 10, 100, 1000]],
  [3_000_000, [1, 10, 100, 1000, 10_000, 100_000]],
])("counts up to %i are told apart from", (most, breaks) => {
  expect(densityClasses(Float64Array.from([0, most]))).toEqual(breaks);
});

test("classes say which counts they hold", () => {
  const breaks = [1, 2, 5, 1000];
  const labels = breaks.map((_, i) => classLabel(i, breaks));
  expect(labels).toEqual(["1", "2–4", "5–999", "1,000+"]);
  expect([0.5, 1, 2, 4.5, 5, 999, 1000, 1e9].map((n) => classOf(n, breaks))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3,
  ]);
});

const ENDS = [
  { few: "#f3dcc9", many: "#b8500f", most: "#1b1f27" },
  { few: "#57341d", many: "#f0955a", most: "#eceae4" },
];

test.each(ENDS)("each class is as much lighter or darker than the one before: %o", (ends) => {
  for (let steps = 1; steps <= 6; steps++) {
    const colours = densityRamp(ends, steps);
    expect(colours).toHaveLength(steps);
    const lightness = colours.map((c) => lab(c).l);
    const gaps = lightness.slice(1).map((l, i) => l - (lightness[i] ?? 0));
    for (const gap of gaps) expect(Math.abs(gap - (gaps[0] ?? 0))).toBeLessThan(1.5);
    for (const gap of gaps) expect(Math.abs(gap)).toBeGreaterThan(8);
  }
});

test("only a cell that counts something is painted", () => {
  const colours = rasterColours(["#ff0000", "#00ff00"], 1);
  const image = new Uint8ClampedArray(16);
  const pixels = new Uint32Array(image.buffer);
  paintDensity(Float64Array.from([0, 1, 10, Number.NaN]), [1, 10], colours, pixels);
  expect([...image]).toEqual([0, 0, 0, 0, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 0]);
});
