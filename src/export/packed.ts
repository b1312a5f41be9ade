import { LARGEST_FILE } from "../model/largestFile.ts";

/** A text as the letters of a link: deflated (RFC 1951), then base64url (RFC 4648) without padding. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text that a link carries. damaged: its letters are others or cut off; too-large: they unpack to more than 20 MB. */
export async function unpacked(
  letters: string,
): Promise<{ text: string } | { fault: "damaged" | "too-large" }> {
  try {
    const binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > LARGEST_FILE) {
        await reader.cancel();
        return { fault: "too-large" };
      }
      chunks.push(next.value);
    }
    const whole = await new Blob(chunks).arrayBuffer();
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(whole) };
  } catch {
    return { fault: "damaged" };
  }
}
