import type { EngineAddress } from "./engineAddress.ts";
import type { Cluster } from "./remoteCluster.ts";
import type { RemoteColumn } from "./remoteMapping.ts";
import { identifier, literal } from "./remoteText.ts";

export const tableSql = ({ database, table }: EngineAddress): string =>
  `${identifier(database)}.${identifier(table)}`;

/** The columns of the table, as the cluster lists them; rejects with one sentence where there are none to read. */
export async function tableColumns(
  cluster: Cluster,
  signal?: AbortSignal,
): Promise<RemoteColumn[]> {
  const { address } = cluster;
  await cluster.texts(`SELECT 1 FROM ${tableSql(address)} LIMIT 0`, 1, signal);
  const { value } = await cluster.texts(
    `SELECT name, type FROM system.columns WHERE database = ${literal(address.database)} AND table = ${literal(address.table)}`,
    2,
    signal,
  );
  return value.map(([name, type]) => ({ name: name ?? "", type: type ?? "" }));
}

/** Rows from which the form guesses what the columns are. */
const SAMPLE = 100;

/** Some rows of the table as text, "" for NULL. */
export async function tableSample(
  cluster: Cluster,
  columns: readonly RemoteColumn[],
  signal?: AbortSignal,
): Promise<string[][]> {
  const names = columns.map(({ name }) => identifier(name));
  const { value } = await cluster.texts(
    `SELECT ${names.join(", ")} FROM ${tableSql(cluster.address)} LIMIT ${SAMPLE}`,
    columns.length,
    signal,
  );
  return value.map((record) => record.map((cell) => cell ?? ""));
}
