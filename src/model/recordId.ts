/**
 * The id of a record: a hash (FNV-1a, 32 bits, hex) of kind and offsets, and of what tells records apart that rest on
 * the same words ("more than 3,000 each from Saudi Arabia and Jordan").
 */
export function recordId(kind: string, start: number, end: number, apart = ""): string {
  let hash = 0x811c9dc5;
  const told = `${kind} ${start} ${end} ${apart}`;
  for (let at = 0; at < told.length; at += 1)
    hash = Math.imul(hash ^ told.charCodeAt(at), 0x01000193);
  return `${kind.charAt(0)}${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
