/**
 * The characters that an uncompressed OpenType font has a glyph for, read from the format 4 part of
 * its `cmap` (the Basic Multilingual Plane; every web font has one). No `cmap` is no characters.
 */
export function mappedSigns(sfnt: Buffer): Set<string> {
  const start = formatFour(sfnt);
  if (start === null) return new Set();
  const segments = sfnt.readUInt16BE(start + 6) / 2;
  const column = (part: number) => start + 14 + part * segments * 2 + (part > 0 ? 2 : 0);
  const codes = Array.from({ length: segments }, (_, i) => {
    const last = sfnt.readUInt16BE(column(0) + i * 2);
    const first = sfnt.readUInt16BE(column(1) + i * 2);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
  return new Set(codes.flat().map((code) => String.fromCharCode(code)));
}

function formatFour(sfnt: Buffer): number | null {
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const entry = tables.find((at) => sfnt.toString("latin1", at, at + 4) === "cmap");
  if (entry === undefined) return null;
  const cmap = sfnt.readUInt32BE(entry + 8);
  const maps = Array.from({ length: sfnt.readUInt16BE(cmap + 2) }, (_, i) => {
    return cmap + sfnt.readUInt32BE(cmap + 4 + i * 8 + 4);
  });
  return maps.find((at) => sfnt.readUInt16BE(at) === 4) ?? null;
}
