import { sha256 } from "../model/sha256.ts";

/** Lower-case hex SHA-256 of a text as UTF-8: the browser's own where it has one, which is in secure contexts only. */
export async function digest(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return sha256(text);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
