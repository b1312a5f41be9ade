const GROUPED = /^[1-9]\d{0,2}(?:([,.'’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DECIMAL = /^\d+(?:\.\d+|,\d{1,2})$/;
const POINT_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;
const PLAIN = /^\d+$/;
const LONGEST = 24;

/**
 * What a token of digits says: groups of three by comma, point, apostrophe or narrow space, Indian groups, decimals.
 * "5.600" is 5.6 unless `isWhole` says that no fraction can be meant. null: no number ("192.168.1.2", "007").
 */
export function digits(text: string, isWhole = false): number | null {
  if (text.length > LONGEST || /^0\d/.test(text)) return null;
  if (PLAIN.test(text)) return safe(Number(text));
  if (POINT_GROUP.test(text)) return Number(isWhole ? text.replace(".", "") : text);
  if (INDIAN.test(text)) return safe(Number(text.replaceAll(",", "")));
  const separator = GROUPED.exec(text)?.[1];
  if (separator !== undefined) {
    return safe(Number(text.replaceAll(separator, "").replace(",", ".")));
  }
  return DECIMAL.test(text) ? safe(Number(text.replace(",", "."))) : null;
}

const safe = (value: number): number | null => (value <= Number.MAX_SAFE_INTEGER ? value : null);
