import type * as z from "zod/mini";
import { KINDS } from "./story.ts";

/** What is wrong with one entry of a file, before it is known what becomes of it. */
export type Fault = {
  rule: string;
  /** Lower case, names the thing and the value, says what is needed. */
  message: string;
  /** JSON path: "records[3].value.low". */
  path: string;
};

/** What a failed schema says about an entry, as a fault: "invalid lat: 135; at most 90 is needed". */
export function schemaFault(error: z.core.$ZodError, entry: unknown, at: string): Fault {
  const [issue] = error.issues;
  const keys = issue?.path ?? [];
  const name = keys.filter((key) => typeof key === "string").at(-1) ?? at;
  const path = keys.reduce<string>(join, at);
  const value = keys.reduce<unknown>(inside, entry);
  if (value === undefined) return { rule: "missing", message: `missing ${name}`, path };
  const word = issue?.code === "invalid_union" ? "unknown" : "invalid";
  const need = issue === undefined ? "" : `; ${needed(issue)}`;
  return { rule: `${word}-${name}`, message: `${word} ${name}: ${echo(value)}${need}`, path };
}

/** A JSON path one key further in. */
export const join = (path: string, key: PropertyKey): string => {
  if (typeof key === "number") return `${path}[${key}]`;
  return path === "" ? String(key) : `${path}.${String(key)}`;
};

const inside = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

const LONGEST_ECHO = 60;

/** A value as a message repeats it: short, and safe for a structure of any depth. */
export function echo(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = String(value);
  if (text === "") return "an empty text";
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

const UNEXPLAINED = "Invalid input";

function needed(issue: z.core.$ZodIssue): string {
  if (issue.message !== UNEXPLAINED) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `${issue.expected} is needed`;
    case "invalid_value":
      return `one of ${issue.values.join(", ")} is needed`;
    case "invalid_union":
      return `one of ${KINDS.join(", ")} is needed`;
    case "too_big":
      return `at most ${amount(issue.maximum, issue.origin)} allowed`;
    case "too_small":
      return `at least ${amount(issue.minimum, issue.origin)} needed`;
    default:
      return "it does not fit the format";
  }
}

const COUNTED: { [origin: string]: string } = { string: "characters", array: "entries" };

const amount = (most: number | bigint | Date, origin: string): string => {
  const noun = COUNTED[origin];
  return noun === undefined ? `${most} is` : `${most} ${noun} are`;
};
