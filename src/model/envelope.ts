import { echo, type Fault } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { creditsSchema, MOST_RECORDS } from "./schema.ts";

const LISTS = ["sources", "speakers", "places", "records"] as const;
type List = (typeof LISTS)[number];

/** The outside of a story file: its entries are still unread. */
export type Envelope = { [list in List]: readonly unknown[] } & {
  title: string;
  /** "und" where the file does not say or says something that is no language. */
  language: string;
  /** undefined: none. */
  credits: string[] | undefined;
  /** As it stands in the file; undefined: there are none. */
  texts: unknown;
  faults: Fault[];
};

const FORMAT = "dateline/1";
const REQUIRED: readonly List[] = ["sources", "records"];
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** The parts of a story file, or why it must be refused as a whole. */
export function envelope(json: unknown): Envelope | { refused: Issue } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refusal("not-a-story", `not a story: ${echo(json)}; ${cure}`, "");
  }
  const file = new Map<string, unknown>(Object.entries(json));
  const refused = formatFault(file.get("format")) ?? titleFault(file.get("title"));
  if (refused) return refused;
  const lists = { sources: [], speakers: [], places: [], records: [] } as {
    [l in List]: unknown[];
  };
  for (const name of LISTS) {
    const list = file.get(name);
    if (list === undefined && !REQUIRED.includes(name)) continue;
    if (list === undefined) return refusal("not-a-story", `missing ${name}; ${cure}`, name);
    if (!Array.isArray(list)) {
      return refusal("not-a-story", `invalid ${name}: ${echo(list)}; a list is needed`, name);
    }
    if (list.length > MOST_RECORDS) return tooMany(name, list.length);
    lists[name] = list;
  }
  const title = String(file.get("title"));
  const language = languageOf(file.get("language") ?? "und");
  const credits = creditsOf(file.get("credits"));
  return {
    ...lists,
    title,
    ...language,
    ...credits,
    texts: file.get("texts"),
    faults: [language, credits].flatMap((l) => l.faults),
  };
}

function languageOf(language: unknown): Pick<Envelope, "language" | "faults"> {
  if (typeof language === "string" && LANGUAGE.test(language)) return { language, faults: [] };
  const message = `invalid language: ${echo(language)}; a BCP 47 tag like en is needed`;
  return { language: "und", faults: [{ rule: "invalid-language", message, path: "language" }] };
}

function creditsOf(list: unknown): Pick<Envelope, "credits" | "faults"> {
  if (list === undefined) return { credits: undefined, faults: [] };
  const { success, data } = creditsSchema.safeParse(list);
  if (success) return { credits: data, faults: [] };
  const message = `invalid credits: ${echo(list)}; up to 20 lines of text are needed, so they were dropped`;
  return { credits: undefined, faults: [{ rule: "invalid-credits", message, path: "credits" }] };
}

const cure = `open a story file, whose format is ${FORMAT}`;

const refusal = (rule: string, message: string, path: string): { refused: Issue } => ({
  refused: { rule, message, path, record: null },
});

function formatFault(format: unknown): { refused: Issue } | null {
  if (format === FORMAT) return null;
  if (format === undefined) return refusal("not-a-story", `missing format; ${cure}`, "format");
  const version =
    typeof format === "string" ? /^dateline\/(\d{1,9})$/.exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > 1) {
    const message = `newer format: ${echo(format)}; update Dateline or save the story as ${FORMAT}`;
    return refusal("newer-format", message, "format");
  }
  return refusal("not-a-story", `unknown format: ${echo(format)}; ${cure}`, "format");
}

function titleFault(title: unknown): { refused: Issue } | null {
  if (typeof title === "string" && title.trim() !== "" && title.length <= 500) return null;
  const what = title === undefined ? "missing title" : `invalid title: ${echo(title)}`;
  return refusal("no-title", `${what}; a title of up to 500 characters is needed`, "title");
}

const tooMany = (name: List, count: number): { refused: Issue } =>
  refusal(
    "too-many",
    `too many ${name} for a story: ${count}, of at most ${MOST_RECORDS}; split the file`,
    name,
  );
