// Makes data/story.schema.json, the JSON Schema of the story format, from src/model/schema.ts.
import { writeFileSync } from "node:fs";
import { storyJsonSchema } from "./story-schema.ts";

writeFileSync(new URL("../data/story.schema.json", import.meta.url), storyJsonSchema());
