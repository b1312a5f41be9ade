/** Largest 32-bit float below 1. */
const BELOW_ONE = 1 - 2 ** -24;

/** Longitude in degrees as x of web Mercator's unit square, [0, 1) from west to east; NaN stays NaN. */
export function mercatorX(longitude: number): number {
  return within(longitude / 360 + 0.5);
}

/** Latitude in degrees as y of web Mercator's unit square, [0, 1) from north to south; beyond 85.05° its edge. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return within(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}

const within = (value: number) => Math.min(BELOW_ONE, Math.max(0, value));
