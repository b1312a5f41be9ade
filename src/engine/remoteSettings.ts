import { isSettingRefused, type Refusal } from "./remoteFaults.ts";
import { type Post, questionId, wasNotReached } from "./remotePost.ts";
import { literal, literals, tabSeparated } from "./remoteText.ts";

/** A statement with the settings that a cluster takes. */
export type Statement = {
  /** `partial`: shards that do not answer are left out. Rejects with a `Refusal`, or with one sentence. */
  ask: (sql: string, how: "whole" | "partial", signal: AbortSignal) => Promise<Uint8Array>;
  /** Whether this account may ask for partial answers. */
  mayLeaveOut: boolean;
  /** Whether settings that the account keeps leave something out of answers without a word. */
  leavesOut: boolean;
};

const SKIP = "skip_unavailable_shards";
const CORS = "add_http_cors_header";
const READONLY = "readonly";
const ENDS_ON_CLOSE = "cancel_http_readonly_queries_on_client_close";

/** Values of the settings that can make an answer less than whole without a word. */
const LESS: ReadonlyMap<string, readonly string[]> = new Map([
  [SKIP, ["1"]],
  ["timeout_overflow_mode", ["break"]],
  ["result_overflow_mode", ["break"]],
  ["read_overflow_mode", ["break"]],
  ["group_by_overflow_mode", ["break", "any"]],
]);

/** Sent with every statement: it may only read, is given up in time, and nothing is left out of it without a word. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  [READONLY, "1"],
  ["max_execution_time", "60"],
  ...[...LESS.keys()].map((name) => [name, name === SKIP ? "0" : "throw"] as const),
  [ENDS_ON_CLOSE, "1"],
  ["enable_http_compression", "1"],
  [CORS, "1"],
];

/**
 * Asks first which of the settings the cluster knows and lets this account change: older ones let no page read why a
 * setting is refused. null: what answers is no ClickHouse.
 */
export async function negotiated(post: Post, signal: AbortSignal): Promise<Statement | null> {
  const values = await valuesOf(post, signal);
  if (values === null) return null;
  const kept = new Map(SETTINGS.filter(([name]) => mayBeSet(name, values)));
  for (let answer = await post("SELECT 1", kept, signal); "code" in answer; ) {
    if (!isSettingRefused(answer) || !drop(kept, answer)) throw answer;
    answer = await post("SELECT 1", kept, signal);
  }
  const endsOnClose = kept.has(ENDS_ON_CLOSE) || values.get(ENDS_ON_CLOSE) === "1";
  const asking = endsOnClose ? post : ending(post, kept);
  return {
    ask: async (sql, how, given) => {
      const settings = how === "whole" ? kept : new Map(kept).set(SKIP, "1");
      const answer = await asking(sql, settings, given);
      if ("code" in answer) throw answer;
      return answer;
    },
    mayLeaveOut: kept.has(SKIP),
    leavesOut: [...LESS].some(
      ([name, less]) => !kept.has(name) && less.includes(values.get(name) ?? ""),
    ),
  };
}

const NEVER = new AbortController().signal;

/** Tells a cluster which would go on working to end a question that is given up; every account may end its own. */
const ending =
  (post: Post, settings: ReadonlyMap<string, string>): Post =>
  async (sql, asked, signal, id = questionId()) => {
    const end = () => {
      post(`KILL QUERY WHERE query_id = ${literal(id)} ASYNC`, settings, NEVER).catch(() => {});
    };
    signal.addEventListener("abort", end, { once: true });
    try {
      return await post(sql, asked, signal, id);
    } finally {
      signal.removeEventListener("abort", end);
    }
  };

/** The account's own values, of the settings that the cluster knows. */
async function valuesOf(post: Post, signal: AbortSignal): Promise<Map<string, string> | null> {
  const sql = `SELECT name, value FROM system.settings WHERE name IN (${literals(SETTINGS.map(([name]) => name))}) FORMAT TabSeparated`;
  const answer = await post(sql, [], signal).catch((fault: unknown) => {
    if (!wasNotReached(fault)) throw fault;
    return post(sql, [[CORS, "1"]], signal);
  });
  if ("code" in answer) throw answer;
  const records = tabSeparated(new TextDecoder().decode(answer), 2);
  const values = new Map(records?.map(([name, value]) => [name ?? "", value ?? ""]));
  return values.has(READONLY) ? values : null;
}

/** `readonly` 1: the account may change none of them; 2: all but this one. */
function mayBeSet(name: string, values: ReadonlyMap<string, string>): boolean {
  const readonly = values.get(READONLY);
  return values.has(name) && readonly !== "1" && (readonly !== "2" || name !== READONLY);
}

/** Whether a refusal names a setting, which is then sent no more. */
function drop(kept: Map<string, string>, { words }: Refusal): boolean {
  const named = [...kept.keys()].filter((name) =>
    new RegExp(`(?<![a-z_])${name}(?![a-z_])`).test(words),
  );
  for (const name of named) kept.delete(name);
  return named.length > 0;
}
