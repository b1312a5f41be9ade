/** In bytes. */
const SLICE = 1 << 20;

/**
 * A file as a stream that asks for one piece after the other. `Blob.stream` would do the same, but Chromium sometimes
 * never delivers the end of a large file by it, so that the reading would stand still.
 */
export function slicedStream(blob: Blob): ReadableStream<Uint8Array> {
  let at = 0;
  const next = () => {
    const bytes = blob.slice(at, at + SLICE).arrayBuffer();
    at += SLICE;
    return bytes;
  };
  let coming = next();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const bytes = new Uint8Array(await coming);
      if (bytes.length === 0) return controller.close();
      coming = next();
      controller.enqueue(bytes);
    },
  });
}
