import { rgb } from "d3";
import { classOf } from "./densityClasses.ts";

/** Colours as pixels of an ImageData are laid out in memory. `opacity`: 0 to 1. */
export function rasterColours(colours: readonly string[], opacity: number): Uint32Array {
  const bytes = new Uint8ClampedArray(colours.length * 4);
  for (const [i, colour] of colours.entries()) {
    const { r, g, b } = rgb(colour);
    bytes.set([r, g, b, Math.round(opacity * 255)], i * 4);
  }
  return new Uint32Array(bytes.buffer);
}

/** Paints one pixel a cell into `pixels`; a cell without a count stays clear. */
export function paintDensity(
  cells: Float64Array,
  breaks: readonly number[],
  colours: Uint32Array,
  pixels: Uint32Array,
): void {
  for (let i = 0; i < pixels.length; i++) {
    const count = cells[i] ?? 0;
    pixels[i] = count > 0 ? (colours[classOf(count, breaks)] ?? 0) : 0;
  }
}
