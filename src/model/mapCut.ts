/** Where the map of the world is cut, in the Bering strait, so that Russia, Fiji and the Aleutians are whole; degrees. */
export const CUT = -168.5;

/** Longitude on that map: from the cut on, to 191.5. */
export const cutLongitude = (lon: number): number => (lon < CUT ? lon + 360 : lon);

/** Where the cut lies in web Mercator's unit square. */
export const CUT_X = CUT / 360 + 0.5;

/** x of web Mercator's unit square on that map: from the cut on, over 1 where it lies beyond the square's east edge. */
export const cutX = (x: number): number => (x < CUT_X ? x + 1 : x);
