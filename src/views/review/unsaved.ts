import { create } from "zustand";
import type { Kind } from "../../model/story.ts";
import { isKept } from "../../store/keptKey.ts";
import type { Opened } from "../../store/state.ts";
import type { Form } from "./formOf.ts";
import { readUnsaved } from "./readUnsaved.ts";

/** What a form is about: a record by its id, where a place is that a record names, or words of a text for a new one. */
export type Subject = { record: string } | { place: string; record: string | null } | NewWords;

/** Words of a text, by its SHA-256 and where they stand in it, for a new record of a kind. */
export type NewWords = { kind: Kind; sha256: string; range: [number, number] };

/** What was typed into a form and neither saved nor discarded. `sha256`: of the text that its offsets point into. */
export type Unsaved = { story: string; subject: Subject; sha256: string; form: Form };

const PLACE = "dateline-unsaved";
const MOST = 50;
/** UTF-16 code units that are kept over a reload. */
const LARGEST = 1_000_000;

/** The forms of this tab, the last changed last; they outlive a reload, not the tab. */
export const useUnsaved = create<{ list: readonly Unsaved[] }>(() => ({
  list: readUnsaved(stored()),
}));

/** What a story's forms are kept under: its key, and its text where the key says only how it came. */
export const storyName = ({ key, story }: Opened): string =>
  isKept(key) ? key : `${key} ${story.sources[0]?.sha256 ?? ""}`;

/** The form on a subject in a story; undefined: nothing was typed. */
export const unsaved = (story: string, subject: Subject): Unsaved | undefined =>
  useUnsaved.getState().list.find((one) => isOn(one, story, subject));

/** Keeps what was typed, in the place of what was typed on the same subject before. */
export function keepForm(typed: Unsaved): void {
  set([...without(typed.story, typed.subject), typed].slice(-MOST));
}

/** Lets go of what was typed: it was saved or discarded. */
export function dropForm(story: string, subject: Subject): void {
  if (unsaved(story, subject)) set(without(story, subject));
}

/** Keeps the forms of a story under its new name: an edit makes a bundled story the reader's own. */
export function renameForms(from: string, to: string): void {
  const { list } = useUnsaved.getState();
  if (list.some((one) => one.story === from)) {
    set(list.map((one) => (one.story === from ? { ...one, story: to } : one)));
  }
}

function set(list: readonly Unsaved[]): void {
  useUnsaved.setState({ list });
  store(list);
}

const without = (story: string, subject: Subject): Unsaved[] =>
  useUnsaved.getState().list.filter((one) => !isOn(one, story, subject));

const isOn = (one: Unsaved, story: string, subject: Subject): boolean =>
  one.story === story && JSON.stringify(one.subject) === JSON.stringify(subject);

function stored(): string {
  try {
    return window.sessionStorage.getItem(PLACE) ?? "";
  } catch {
    return "";
  }
}

/** Where the browser keeps nothing, what was typed is there as long as the page is. */
function store(list: readonly Unsaved[]): void {
  const text = JSON.stringify(list);
  try {
    if (list.length === 0) window.sessionStorage.removeItem(PLACE);
    else if (text.length <= LARGEST) window.sessionStorage.setItem(PLACE, text);
  } catch {}
}
