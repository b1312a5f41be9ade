/** Reads a stream chunk by chunk. */
export type ChunkReader = {
  /** The next bytes, which stand until the next call; null: there are no more. */
  next: () => Promise<Uint8Array | null>;
  cancel: (reason: unknown) => Promise<void>;
};

/** In bytes. */
const CHUNK = 1 << 18;

/** Reads into one buffer again and again where the stream can do that, as a file's can: else each chunk is a new one, which is kept until memory is swept. */
export function chunkReader(stream: ReadableStream<Uint8Array>): ChunkReader {
  try {
    return intoBuffer(stream.getReader({ mode: "byob" }));
  } catch {
    const reader = stream.getReader();
    return {
      next: async () => (await reader.read()).value ?? null,
      cancel: (reason) => reader.cancel(reason),
    };
  }
}

function intoBuffer(reader: ReadableStreamBYOBReader): ChunkReader {
  let buffer = new ArrayBuffer(CHUNK);
  return {
    next: async () => {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done || !value) return null;
      buffer = value.buffer;
      return value;
    },
    cancel: (reason) => reader.cancel(reason),
  };
}
