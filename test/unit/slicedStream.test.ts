import { expect, test } from "vitest";
import { slicedStream } from "../../src/views/events/slicedStream.ts";

test.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])(
  "a file of %i bytes comes whole and in order",
  async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 7919) >> 5);
    const read = await new Response(slicedStream(new Blob([bytes]))).arrayBuffer();
    expect(Buffer.from(read).equals(bytes)).toBe(true);
  },
);

test("a file that can no longer be read ends the stream with its fault", async () => {
  const gone = Object.assign(new Blob(["text"]), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }),
  });
  await expect(new Response(slicedStream(gone)).text()).rejects.toThrow("gone");
});
