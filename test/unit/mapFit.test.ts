import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../../src/layout/labels.ts";
import { fitTo } from "../../src/layout/mapFit.ts";

const SIZE = [694, 540] as const;
const point = (x: number, y: number) => ({ x, y, label: 0 });

const onScreen = (fit: { x: number; y: number; zoom: number }, p: { x: number; y: number }) => ({
  x: SIZE[0] / 2 + (p.x - fit.x) * 2 ** fit.zoom,
  y: SIZE[1] / 2 + (p.y - fit.y) * 2 ** fit.zoom,
});

test("a story without points has no view of its own", () => {
  expect(fitTo([], SIZE, [])).toBeNull();
});

test("one point is looked at from a middling height", () => {
  expect(fitTo([point(100, 80)], SIZE, [])?.zoom).toBe(7);
});

test("all points are on the screen, whatever they are", () => {
  const coordinate = fc.double({ min: 0, max: 200, noNaN: true });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate, label: fc.constant(0) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(points, (all) => {
      const fit = fitTo(all, SIZE, []);
      for (const p of all) {
        const { x, y } = onScreen(fit ?? { x: 0, y: 0, zoom: 0 }, p);
        expect(x >= 0 && x <= SIZE[0] && y >= 0 && y <= SIZE[1]).toBe(true);
      }
    }),
  );
});

test("no point lies under a box on the map", () => {
  const title: Box = [12, 12, 202, 64];
  const corners = [point(100, 100), point(130, 125)];
  const fit = fitTo(corners, SIZE, [title]);
  if (!fit) throw new Error("missing view");
  for (const p of corners) {
    const { x, y } = onScreen(fit, p);
    expect(x > title[2] || y > title[3]).toBe(true);
  }
});
