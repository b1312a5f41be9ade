import { createRequire } from "node:module";
import type { Ask } from "../../src/engine/remoteAsk.ts";
import type { ClusterRow } from "../cluster/rows.ts";
import { definitions, type Table, tabSeparated } from "../cluster/tables.ts";

type Session = {
  queryAsync: (sql: string) => Promise<{ bytes: () => Uint8Array }>;
  insert: (rows: { table: string; values: Buffer; format: "TabSeparated" }) => Promise<unknown>;
  cleanup: () => void;
};

/** Settings of the HTTP interface itself, which a statement inside the process cannot have. */
const OUTSIDE = ["query_id", "wait_end_of_query", "user", "password", "readonly"];

/** Today's ClickHouse in this process, in the folder that `npm run bench:dialect` put it into. */
export function inProcess(): Session {
  const folder = process.env.DATELINE_CHDB;
  if (!folder) throw new Error("There is no ClickHouse to ask: run npm run bench:dialect.");
  const { Session } = createRequire(`${folder}/`)("chdb");
  return new Session();
}

/** Makes a table that holds all rows itself. */
export async function filled(
  session: Session,
  table: Table,
  rows: readonly ClusterRow[],
): Promise<void> {
  const [definition = ""] = definitions(table);
  await session.queryAsync(definition.replace(`${table.name}_local`, table.name));
  const values = Buffer.from(tabSeparated(table, rows));
  await session.insert({ table: table.name, values, format: "TabSeparated" });
}

/** Asks a session as a cluster is asked over HTTP; its settings go into the statement. */
export const asking =
  (session: Session): Ask =>
  async ({ url, body }) => {
    const settings = [...new URL(url).searchParams]
      .filter(([name]) => !OUTSIDE.includes(name))
      .map(([name, value]) => `${name} = '${value}'`);
    const sql = settings.length > 0 ? `${body} SETTINGS ${settings.join(", ")}` : body;
    try {
      return { status: 200, bytes: (await session.queryAsync(sql)).bytes() };
    } catch (fault) {
      return { status: 500, bytes: new TextEncoder().encode(String(fault)) };
    }
  };
