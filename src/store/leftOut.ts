import type { Issue } from "../model/issue.ts";
import { KINDS, type Kind } from "../model/story.ts";
import type { Opened } from "./state.ts";

/** A record of the file that the parser left out, as far as it can be read. Its texts are at most `LONGEST` long. */
export type LeftOut = {
  kind: "left-out";
  /** Unique among them. */
  id: string;
  /** What it was to be; null: it does not say. */
  was: Kind | null;
  /** orphaned: its quote does not fit its text, or it has none. unsound: anything else. */
  reason: "orphaned" | "unsound";
  title: string;
  /** null: it quotes nothing. */
  quote: string | null;
  /** What is wrong with it. */
  message: string;
};

const LONGEST = 500;

/** The records that the parser left out, in the order of the file: each has one issue that names it. */
export function leftOut({ issues, rejected }: Pick<Opened, "issues" | "rejected">): LeftOut[] {
  const faults = issues.filter((issue) => issue.record !== null);
  return rejected.map((raw, i) => {
    const fault = faults[i];
    const said = textOf(raw, "what") ?? textOf(fieldOf(raw, "value"), "text");
    return {
      kind: "left-out",
      id: `left-out/${i}`,
      was: KINDS.find((kind) => kind === textOf(raw, "kind")) ?? null,
      reason: fault && isOrphan(fault) ? "orphaned" : "unsound",
      title: said ?? fault?.record ?? "A record",
      quote: textOf(fieldOf(raw, "quote"), "exact"),
      message: fault?.message ?? "",
    };
  });
}

const ORPHAN = /^records\[\d+\]\.quote(\.(source|exact|start|end))?$/;

const isOrphan = ({ path }: Issue): boolean => ORPHAN.test(path);

const fieldOf = (raw: unknown, name: string): unknown =>
  typeof raw === "object" && raw !== null && Object.hasOwn(raw, name)
    ? Reflect.get(raw, name)
    : undefined;

function textOf(raw: unknown, name: string): string | null {
  const value = fieldOf(raw, name);
  return typeof value === "string" && value.trim() !== "" ? value.slice(0, LONGEST) : null;
}
