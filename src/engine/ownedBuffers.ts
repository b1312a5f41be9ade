/** The buffers of the arrays in an answer that belongs to the caller, each once, so that they move instead of being copied. */
export function ownedBuffers(answer: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const value of Object.values(answer)) {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    else if (typeof value === "object" && value !== null)
      for (const buffer of ownedBuffers(value)) buffers.add(buffer);
  }
  return [...buffers];
}
