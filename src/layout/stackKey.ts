/** The key of the mark of one place, or of a stack of several. */
export const placeKey = (ids: readonly string[]): string =>
  ids.length === 1 ? `place/${ids[0]}` : `stack/${ids.map(encodeURIComponent).join("+")}`;

/** The ids of the places of a stack's key, [] for any other key. */
export function stackPlaces(key: string): string[] {
  return key.startsWith("stack/") ? key.slice(6).split("+").map(decodeURIComponent) : [];
}
