import { BLANK, type Draft, isBlank } from "../article.ts";

const PLACE = "dateline-draft";
/** UTF-16 code units beyond which a browser would not take it. */
const MOST = 4_000_000;

/** What was typed of an article in this tab and not yet made into a story; null: nothing. */
export function keptDraft(): Draft | null {
  try {
    return readDraft(JSON.parse(window.sessionStorage.getItem(PLACE) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps a draft over a reload; an empty one takes away what was kept. What the browser does not take is not kept. */
export function keepDraft(draft: Draft): void {
  try {
    if (isBlank(draft) || draft.text.length > MOST) window.sessionStorage.removeItem(PLACE);
    else window.sessionStorage.setItem(PLACE, JSON.stringify(draft));
  } catch {
    // A full or locked storage: the draft is there as long as the page is.
  }
}

function readDraft(json: unknown): Draft | null {
  if (typeof json !== "object" || json === null) return null;
  const draft = { ...BLANK };
  for (const [name, typed] of Object.entries(json)) {
    if (Object.hasOwn(BLANK, name) && typeof typed === "string") {
      Object.assign(draft, { [name]: typed });
    }
  }
  return draft;
}
