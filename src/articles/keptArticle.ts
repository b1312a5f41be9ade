import { type Encoded, type Found, LARGEST_TEXT, type Read } from "./article.ts";

/** What was found in a file, unless its text is too long; `encodings`: other ways to read its bytes. */
export function kept(read: Found, name: string, encodings: readonly Encoded[] = []): Read {
  if ("fault" in read) return read;
  const { text } = read.article;
  const isLong =
    text.length > LARGEST_TEXT ||
    (text.length * 3 > LARGEST_TEXT && new TextEncoder().encode(text).length > LARGEST_TEXT);
  return isLong ? { fault: tooLong(name) } : { ...read, encodings };
}

export const tooLong = (name: string): string => `${name} is over 10 MB of text: split the file.`;
