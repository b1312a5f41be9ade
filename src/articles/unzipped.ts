import { Unzip, UnzipInflate } from "fflate";

const MOST_FILES = 10_000;
/** What a document may unpack to, in bytes. */
const DOCUMENT = 60_000_000;
const STEP = 16_384;

/** `names`: of all files in it; `fault`: what is wrong, to follow the file's name. */
export type Unzipped = { names: string[]; files: Map<string, Uint8Array> } | { fault: string };

/** Unpacks some files of a zip, and stops as soon as they or their number grow beyond bounds. */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  mostBytes = DOCUMENT,
): Unzipped {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let broken: string | null = null;
  const zip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > MOST_FILES) broken = "is packed with too many files";
    if (!isWanted(file.name) || broken !== null) return;
    const own: Uint8Array[] = [];
    parts.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) broken ??= "is damaged";
      else size += chunk.length;
      if (size > mostBytes) broken ??= `unpacks to more than ${mostBytes / 1_000_000} MB`;
      if (broken === null) own.push(chunk);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && broken === null; at += STEP) {
      zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    broken ??= "is damaged";
  }
  if (broken !== null) return { fault: broken };
  return { names, files: new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
