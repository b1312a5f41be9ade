/** Territories that borrow another country's number in the atlas. */
const borrowed = new Set(["ATC"]);

/**
 * ISO 3166-1 numeric → alpha-2, by the region aliases of Unicode's CLDR that ship with Node: "643"
 * → "RU". Kosovo (-2 in the atlas) is XK, the user-assigned code that CLDR and GeoNames use.
 * Territories without a code of their own (Somaliland, Northern Cyprus, Siachen) are null.
 */
export function countryCode(numeric: string, atlasName: string): string | null {
  if (numeric === "-2") return "XK";
  if (borrowed.has(atlasName) || !/^\d{3}$/.test(numeric)) return null;
  const region = new Intl.Locale(`und-${numeric}`).region ?? "";
  return /^[A-Z]{2}$/.test(region) ? region : null;
}
