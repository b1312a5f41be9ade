import type { ClusterRow } from "./rows.ts";
import { definitions, type Table, tabSeparated } from "./tables.ts";

/** Addresses of the shards that `npm run test:cluster` started. */
export function shards(): string[] {
  const urls = process.env.DATELINE_SHARDS;
  if (!urls) throw new Error("There is no cluster to test: run npm run test:cluster.");
  return urls.split(",");
}

/** Makes a table over both shards, runs what else is to be there before its rows, and puts every other row on each. */
export async function loaded(
  table: Table,
  rows: readonly ClusterRow[],
  before: readonly string[] = [],
): Promise<void> {
  for (const [index, shard] of shards().entries()) {
    for (const statement of [...definitions(table), ...before]) await told(shard, statement);
    const own = rows.filter((_, row) => row % shards().length === index);
    const insert = `INSERT INTO ${table.name}_local FORMAT TabSeparated`;
    await told(`${shard}/?query=${encodeURIComponent(insert)}`, tabSeparated(table, own));
  }
}

export async function told(url: string, body: string): Promise<string> {
  const answer = await fetch(url, { method: "POST", body });
  const words = await answer.text();
  if (!answer.ok) throw new Error(words);
  return words;
}
