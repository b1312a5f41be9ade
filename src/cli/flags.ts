import { parseArgs } from "node:util";
import { parsePeriod } from "../model/period.ts";

/** What `extract` is told of its articles. */
export type Flags = {
  /** EDTF: the date of every source that states none. */
  published: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** The folder for the stories; null: standard output. */
  out: string | null;
  timing: boolean;
};

const USAGE =
  "usage: npm run --silent extract -- ARTICLE.txt [MORE.txt | FOLDER | -] [--published 2017-10-24] [--title TITLE] [--publisher NAME] [--url ADDRESS] [--out DIR] [--timing]";

/** The flags of `extract` and the files or folders after them; else one sentence that names what is wrong. */
export function flags(args: string[]): { flags: Flags; paths: string[] } | { fault: string } {
  const string = { type: "string" } as const;
  const texts = { published: string, title: string, publisher: string, url: string, out: string };
  try {
    const timing = { type: "boolean" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...texts, timing },
    });
    const { published = null, title = null, publisher = null, url = null, out = null } = values;
    const given = { published, title, publisher, url, out, timing: values.timing ?? false };
    const fault = positionals.length === 0 ? USAGE : faultOf(given);
    return fault === null ? { flags: given, paths: positionals } : { fault };
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : error}\n${USAGE}` };
  }
}

function faultOf({ published, url, title, publisher }: Flags): string | null {
  if (published !== null && parsePeriod(published) === null) {
    return `invalid --published: ${published}; a date like 2017-10-24, 2017-10 or 2017 is needed`;
  }
  if (url !== null && !/^https?:\/\/[^\s<>"]{1,1990}$/i.test(url)) {
    return `invalid --url: ${url}; an http or https address is needed`;
  }
  for (const [name, value, most] of [
    ["title", title, 500],
    ["publisher", publisher, 200],
  ] as const) {
    if (value !== null && (value.trim() === "" || value.length > most)) {
      return `invalid --${name}: 1 to ${most} characters are needed`;
    }
  }
  return null;
}
