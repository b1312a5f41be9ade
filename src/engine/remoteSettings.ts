/** Sent with every statement: it may only read, is given up in time, and nothing is left out of it without a word. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ["readonly", "1"],
  ["max_execution_time", "60"],
  ["timeout_overflow_mode", "throw"],
  ["result_overflow_mode", "throw"],
  ["read_overflow_mode", "throw"],
  ["group_by_overflow_mode", "throw"],
  ["skip_unavailable_shards", "0"],
  ["cancel_http_readonly_queries_on_client_close", "1"],
  ["enable_http_compression", "1"],
  ["add_http_cors_header", "1"],
];

const SKIP = "skip_unavailable_shards";

/** The settings that one cluster takes; those it refuses are dropped, once and for all. */
export function settingsOf() {
  const kept = new Map(SETTINGS);
  return {
    names: (): string[] => [...kept.keys()],
    drop: (name: string): void => void kept.delete(name),
    strict: (): Iterable<readonly [string, string]> => kept,
    /** Those that let shards be left out which do not answer. */
    lax: (): Iterable<readonly [string, string]> => new Map(kept).set(SKIP, "1"),
  };
}

/** Which of the settings a refusal is about; null: it names none. */
export const settingNamed = (words: string, names: readonly string[]): string | null =>
  names.find((name) => new RegExp(`(?<![a-z_])${name}(?![a-z_])`).test(words)) ?? null;
