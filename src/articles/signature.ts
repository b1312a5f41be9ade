/** What bytes are by their own signs: text, one of the containers that can hold an article, or what else by name. */
export type Kind =
  | { kind: "text" | "pdf" | "zip" }
  /** `name`: with its article, "a PNG image"; `wayOut`: what to do with it instead. */
  | { kind: "foreign"; name: string; wayOut: string };

/** Looks at the first bytes of a file; 1,024 are enough. */
export function signature(bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return { kind: "pdf" };
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  const sign = SIGNS.find(([pattern]) => pattern.test(head));
  if (!sign) return { kind: "text" };
  const [, name, wayOut] = sign;
  return { kind: "foreign", name, wayOut };
}

const PICTURE = "type or paste the words that it shows";
const SOUND = "paste a transcript of it";
const ARCHIVE = "unpack it and drop the articles that are in it";
const WORD = "open it and save it as .docx or as plain text";

const SIGNS: readonly [RegExp, string, string][] = [
  [/^\xd0\xcf.\xe0\xa1\xb1.\xe1/s, "an old Word document (.doc)", WORD],
  [/^\{\\rtf/, "a rich text document (.rtf)", WORD],
  [/^\x89PNG/, "a PNG image", PICTURE],
  [/^\xff\xd8\xff/, "a JPEG image", PICTURE],
  [/^GIF8/, "a GIF image", PICTURE],
  [/^RIFF....WEBP/s, "a WebP image", PICTURE],
  [/^(?:II\*\0|MM\0\*)/, "a TIFF image", PICTURE],
  [/^BM....\0\0\0\0/s, "a bitmap image", PICTURE],
  [/^....ftyp(?:heic|heix|mif1|avif)/s, "an image", PICTURE],
  [/^....ftypM4A/s, "a sound recording", SOUND],
  [/^....ftyp/s, "a video", SOUND],
  [/^(?:.E\xdf\xa3|RIFF....AVI )/s, "a video", SOUND],
  [/^(?:ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC|RIFF....WAVE)/s, "a sound recording", SOUND],
  [/^(?:[^ -~]\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)/, "a packed file", ARCHIVE],
  [/^(?:MZ[^\t\n\r -~]|\x7fELF|\xcf\xfa\xed\xfe)/, "a program", "choose the article’s own file"],
  [/^SQLite format 3/, "a database", "choose the article’s own file"],
  [
    /^(?:From: [^\n]*Blink|[^<]*MIME-Version:[^<]*multipart\/related)/is,
    "a web archive (.mht)",
    "save the page as HTML instead",
  ],
];

const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
