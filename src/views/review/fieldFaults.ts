import { draftOf } from "../../edit/changed.ts";
import { faults } from "../../edit/faults.ts";
import type { Story, StoryRecord } from "../../model/story.ts";
import { draftOfForm } from "./draftOfForm.ts";
import type { Form } from "./formOf.ts";

/** What is wrong with each field of a form, by the parser's own rules; an empty map: it can be saved. */
export function fieldFaults(form: Form, record: StoryRecord, story: Story): Map<string, string> {
  const drafted = draftOf(story, record, draftOfForm(form, record.kind, story));
  const found = new Map<string, string>();
  for (const { path, message } of faults(drafted.story, drafted.record)) {
    const field = fieldOf(path);
    if (!found.has(field)) found.set(field, sentence(field, message, form));
  }
  return found;
}

/** The field that a path of a fault belongs to: of a number, its bounds have fields of their own. */
function fieldOf(path: string): string {
  const [first = "", second = ""] = path.split(/[.[]/);
  if (first !== "value") return first;
  return second === "low" || second === "high" ? second : second === "text" ? "value" : "low";
}

function sentence(field: string, message: string, { texts }: Form): string {
  const typed = texts[field] ?? "";
  if (field === "low" || field === "high") return boundSentence(typed, message, texts);
  return typed === "" && message.startsWith("invalid") ? `missing ${field}` : message;
}

function boundSentence(typed: string, message: string, texts: Form["texts"]): string {
  if (message.includes("NaN")) return `invalid number: ${typed}; digits like 3,000 are needed`;
  if (message.includes("at least one bound")) return "missing bounds: at least one is needed";
  if (!message.includes("upside down")) return message;
  return `invalid bounds: nothing lies from ${texts.low || "0"} to ${texts.high}`;
}
