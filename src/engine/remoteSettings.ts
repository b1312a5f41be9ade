import { isSettingRefused } from "./remoteFaults.ts";
import type { Post } from "./remotePost.ts";

const SKIP = "skip_unavailable_shards";

/** Settings that can make an answer less than whole without a word. */
export const OVERFLOWS = [
  "timeout_overflow_mode",
  "result_overflow_mode",
  "read_overflow_mode",
  "group_by_overflow_mode",
] as const;

const DECIDING = [SKIP, ...OVERFLOWS];

/** Sent with every statement: it may only read, is given up in time, and nothing is left out of it without a word. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ["readonly", "1"],
  ["max_execution_time", "60"],
  ...OVERFLOWS.map((name) => [name, "throw"] as const),
  [SKIP, "0"],
  ["cancel_http_readonly_queries_on_client_close", "1"],
  ["enable_http_compression", "1"],
  ["add_http_cors_header", "1"],
];

/** A statement with the settings that a cluster takes. */
export type Statement = {
  /** `partial`: shards that do not answer are left out. Rejects with a `Refusal`, or with one sentence. */
  ask: (sql: string, how: "whole" | "partial", signal: AbortSignal) => Promise<Uint8Array>;
  /** Whether this account may ask for partial answers. */
  mayLeaveOut: boolean;
  /** Whether the account keeps settings that decide whether an answer is whole. */
  isKept: boolean;
};

/** Learns with a first statement which settings are unknown to a cluster or kept by the account; then they stand. */
export async function negotiated(
  post: Post,
  first: string,
  signal: AbortSignal,
): Promise<Statement> {
  const kept = new Map(SETTINGS);
  const ask: Statement["ask"] = async (sql, how, given) => {
    const settings = how === "whole" ? kept : new Map(kept).set(SKIP, "1");
    const answer = await post(sql, settings, given);
    if ("code" in answer) throw answer;
    return answer;
  };
  for (let answer = await post(first, kept, signal); "code" in answer; ) {
    if (!isSettingRefused(answer) || !drop(kept, answer.words)) throw answer;
    answer = await post(first, kept, signal);
  }
  return {
    ask,
    mayLeaveOut: kept.has(SKIP),
    isKept: DECIDING.some((name) => !kept.has(name)),
  };
}

/** Whether the words name a setting; where the account is kept to reading, it may change none. */
function drop(kept: Map<string, string>, words: string): boolean {
  const named = [...kept.keys()].filter((name) => isNamed(name, words));
  const all = named.length > 0 && /readonly mode/.test(words) ? [...kept.keys()] : named;
  for (const name of all) kept.delete(name);
  return all.length > 0;
}

const isNamed = (name: string, words: string): boolean =>
  new RegExp(`(?<![a-z_])${name}(?![a-z_])`).test(words);
