import { LARGEST } from "./article.ts";

/** The text of an article's file, as it stands in it; else one sentence that says why not and what to do. */
export async function readArticle(file: File): Promise<{ text: string } | { fault: string }> {
  const { name, size } = file;
  if (size > LARGEST) return { fault: `${name} is over 10 MB: split the file.` };
  try {
    const text = decoded(await file.arrayBuffer());
    if (text === null) return { fault: `${name} is not text: save it as plain text in UTF-8.` };
    if (text.trim() === "") return { fault: `${name} holds no words: choose another file.` };
    return { text };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `${name} could not be read, ${why}: paste its text instead.` };
  }
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
