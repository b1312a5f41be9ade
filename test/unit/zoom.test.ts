import fc from "fast-check";
import { expect, test } from "vitest";
import { inView, inWhole, shifted, WHOLE, type Zoom, zoomed } from "../../src/layout/zoom.ts";

test("zooming in twice around the middle shows its quarter", () => {
  expect(zoomed(zoomed(WHOLE, 2), 2)).toEqual([0.375, 0.625]);
});

test("zooming out or moving never leaves the axis", () => {
  expect(zoomed([0.375, 0.625], 1 / 100)).toEqual(WHOLE);
  expect(shifted([0.25, 0.5], -3)).toEqual([0, 0.25]);
  expect(shifted([0.25, 0.5], 3)).toEqual([0.75, 1]);
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.oneof(
  fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), unit).map(
    ([factor, x]) =>
      (zoom: Zoom) =>
        zoomed(zoom, factor, x),
  ),
  fc.double({ min: -5, max: 5, noNaN: true }).map((by) => (zoom: Zoom) => shifted(zoom, by)),
);
const anyZoom = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((zoom, next) => next(zoom), WHOLE));

test("after any steps the view is a part of the axis, no closer than 400 times", () => {
  fc.assert(
    fc.property(anyZoom, ([from, to]) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1 + 1e-12);
      expect(to - from).toBeGreaterThan(1 / 401);
    }),
  );
});

test("what is under the pointer stays there while zooming in", () => {
  fc.assert(
    fc.property(unit, fc.double({ min: 1, max: 300, noNaN: true }), (x, factor) => {
      expect(inView(zoomed(WHOLE, factor, x), inWhole(WHOLE, x))).toBeCloseTo(x, 9);
    }),
  );
});

test("a place in view is the same place on the whole axis and back", () => {
  fc.assert(
    fc.property(anyZoom, unit, (zoom, x) => {
      expect(inView(zoom, inWhole(zoom, x))).toBeCloseTo(x, 9);
    }),
  );
});
