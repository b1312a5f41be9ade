import { readFileSync, statSync } from "node:fs";

/** 10 MB, in bytes. */
const LARGEST = 10_000_000;

/** A text file's content, a byte order mark included; "-": standard input. Else one sentence that says why not. */
export function readText(file: string, noun: string): { text: string } | { fault: string } {
  const name = file === "-" ? "standard input" : file;
  let bytes: Buffer;
  try {
    if (file !== "-" && statSync(file).size > LARGEST) return { fault: tooLarge(noun, name) };
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return { fault: `unreadable ${noun}: ${name}${WHY.get(String(code)) ?? ""}` };
  }
  if (bytes.length > LARGEST) return { fault: tooLarge(noun, name) };
  const text = decoded(bytes);
  if (text === null) {
    return { fault: `not text: ${name}; save the ${noun} as plain text in UTF-8` };
  }
  return text.trim() === "" ? { fault: `empty ${noun}: ${name} holds no words` } : { text };
}

const WHY = new Map([
  ["ENOENT", "; there is no such file"],
  ["EISDIR", "; it is a folder"],
  ["EACCES", "; it may not be read"],
]);

const tooLarge = (noun: string, name: string) =>
  `too large: ${name} is over 10 MB; split the ${noun}`;

function decoded(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
