import { check } from "./cli/check.ts";
import { extractArticles } from "./cli/extractArticles.ts";
import { type Outcome, unusable } from "./cli/outcome.ts";
import { writeShare } from "./cli/writeStories.ts";

const COMMANDS = new Map<string, (args: string[]) => Outcome | Promise<Outcome>>([
  ["check", check],
  ["extract", extractArticles],
  ["write-share", writeShare],
]);

const USAGE = "usage: npm run check -- … or npm run --silent extract -- …";

const [name = "", ...args] = process.argv.slice(2);
const { out, errors, code } = (await COMMANDS.get(name)?.(args)) ?? unusable(USAGE);
for (const line of errors) console.error(line);
process.stdout.write(out);
process.exitCode = code;
