import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { storyJsonSchema } from "../../scripts/story-schema.ts";

test("the JSON Schema in data/ is the one that the parser reads by (npx tsx scripts/schema.ts makes it)", () => {
  const committed = new URL("../../data/story.schema.json", import.meta.url);
  expect(readFileSync(committed, "utf8")).toBe(storyJsonSchema());
});
