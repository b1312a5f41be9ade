import * as z from "zod/mini";
import { storySchema } from "../src/model/schema.ts";

/** The JSON Schema of a story file, as text. What only code can tell (no such date, an upside-down interval) is not in it. */
export function storyJsonSchema(): string {
  const schema = z.toJSONSchema(storySchema, { io: "input" });
  const titled = { title: "A Dateline story, format dateline/1", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
