import { type EngineAddress, engineAddress } from "../../src/engine/engineAddress.ts";
import type { Ask } from "../../src/engine/remoteAsk.ts";
import { openCluster } from "../../src/engine/remoteCluster.ts";
import { remoteEngine } from "../../src/engine/remoteEngine.ts";
import type { Credentials } from "../../src/engine/remotePost.ts";
import { tableColumns, tableSample } from "../../src/engine/remoteTable.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { clusterLayout, clusterMapping } from "../../src/views/events/clusterLayout.ts";

export const NOBODY: Credentials = { user: "", password: "" };

const PAGE = "http://localhost:4173/";

export function addressOf(base: string, table: string): EngineAddress {
  const address = engineAddress(`${base}/default.${table}`, PAGE);
  if ("fault" in address) throw new Error(address.fault);
  return address;
}

/** Opens a table as the connect form does, with what is suggested. */
export async function openedTable(
  address: EngineAddress,
  ask: Ask,
  credentials = NOBODY,
): Promise<EventEngine> {
  const cluster = await openCluster(address, credentials, ask);
  const columns = await tableColumns(cluster);
  const layout = clusterLayout(columns, await tableSample(cluster, columns));
  return remoteEngine(cluster, clusterMapping(layout, layout.roles));
}
