import { parsePeriod } from "../model/period.ts";
import { type Draft, LARGEST } from "./article.ts";

/** Why a draft cannot be read, and in which field; one sentence with the way out. */
export type DraftFault = { field: keyof Draft; message: string };

/** The first thing that keeps a draft from being read; null: nothing does. */
export function draftFault({ text, published, url }: Draft): DraftFault | null {
  if (text.trim() === "") {
    return { field: "text", message: "There is no text yet: paste an article, or choose a file." };
  }
  if (text.includes("\0")) {
    return { field: "text", message: "This is not text: paste the words of the article only." };
  }
  if (isTooLarge(text)) {
    return { field: "text", message: "The text is over 10 MB: make a story of each part of it." };
  }
  if (published.trim() !== "" && parsePeriod(published.trim()) === null) {
    const message = `“${published.trim()}” is not a date: write 2017, 2017-10 or 2017-10-24.`;
    return { field: "published", message };
  }
  if (url.trim() !== "" && !/^https?:\/\/[^\s<>"]+$/i.test(url.trim())) {
    const message = `“${url.trim()}” is not an address: it begins with https:// or http://.`;
    return { field: "url", message };
  }
  return null;
}

const isTooLarge = (text: string): boolean =>
  text.length > LARGEST ||
  (text.length * 3 > LARGEST && new TextEncoder().encode(text).length > LARGEST);
