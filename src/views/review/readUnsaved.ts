import * as z from "zod/mini";
import { KINDS, SPAN_PARTS } from "../../model/story.ts";
import type { Unsaved } from "./unsaved.ts";

const at = z.number().check(z.int(), z.minimum(0));
const range = z.tuple([at, at]);
const names = z.record(z.string(), z.string());

const schema = z.object({
  story: z.string(),
  subject: z.union([
    z.object({ place: z.string(), record: z.nullable(z.string()) }),
    z.object({ record: z.string() }),
    z.object({ kind: z.enum(KINDS), sha256: z.string(), range }),
  ]),
  sha256: z.string(),
  form: z.object({
    texts: names,
    to: z.array(z.string()),
    answers: z.array(z.string()),
    also: z.array(range),
    spans: z.array(z.object({ part: z.enum(SPAN_PARTS), start: at, end: at })),
    parts: z.record(z.string(), z.enum(["stated", "inferred"])),
  }),
});

/** The forms that a text holds, those that are none left out. Never throws. */
export function readUnsaved(text: string): Unsaved[] {
  if (text === "") return [];
  try {
    const list: unknown = JSON.parse(text);
    return (Array.isArray(list) ? list : []).flatMap((one) => schema.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}
