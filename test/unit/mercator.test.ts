import { geoMercator } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mercatorX, mercatorY } from "../../src/engine/mercator.ts";

const projected = geoMercator()
  .scale(1 / (2 * Math.PI))
  .translate([0.5, 0.5])
  .precision(0);

test("places lie where d3 projects them", () =>
  fc.assert(
    fc.property(
      fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (longitude, latitude) => {
        const [x = Number.NaN, y = Number.NaN] = projected([longitude, latitude]) ?? [];
        expect(mercatorX(longitude)).toBeCloseTo(x, 9);
        expect(mercatorY(latitude)).toBeCloseTo(y, 9);
      },
    ),
  ));

test("nothing lies outside of the square, and what has no place stays without", () => {
  const edges = [-1e9, -180, -90, 90, 180, 1e9];
  for (const value of [...edges.map(mercatorX), ...edges.map(mercatorY)]) {
    expect(Math.fround(value)).toBeGreaterThanOrEqual(0);
    expect(Math.fround(value)).toBeLessThan(1);
  }
  expect(mercatorX(Number.NaN)).toBeNaN();
  expect(mercatorY(Number.NaN)).toBeNaN();
});
