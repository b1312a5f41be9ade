/** The bytes [from, to) of a file; rejects with a sentence where the file has gone or was changed. */
export async function slicedBytes(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new Error(
      "The file can no longer be read, perhaps because it was moved or changed: open it again.",
      { cause },
    );
  }
}
