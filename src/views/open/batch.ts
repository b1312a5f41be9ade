import type { Extracted } from "../../extract/extract.ts";
import type { Draft } from "../article.ts";
import type { Progress } from "../extractInWorker.ts";

/** How far one of several files is. */
export type Fate =
  | { kind: "waiting" }
  /** `progress` null: it is still read as a file. */
  | { kind: "reading"; progress: Progress | null }
  | { kind: "made"; title: string; records: number }
  | { kind: "refused"; why: string }
  /** Read, but it has no date. */
  | { kind: "undated"; draft: Draft; extracted: Extracted }
  | { kind: "stopped" };

/** One of several files, in the order in which they were given. */
export type Row = { id: number; file: File; fate: Fate };
