import type { EventEngine } from "../model/eventEngine.ts";
import type { Cluster } from "./remoteCluster.ts";
import { remoteCube } from "./remoteCube.ts";
import { remoteDescribed } from "./remoteDescribed.ts";
import { expressions } from "./remoteExpressions.ts";
import type { RemoteMapping } from "./remoteMapping.ts";
import { remoteRows } from "./remoteRows.ts";

/** Opens a table on a cluster: rows stay there, sums come here. Rejects with one sentence for the reader. */
export async function remoteEngine(
  cluster: Cluster,
  mapping: RemoteMapping,
  signal?: AbortSignal,
): Promise<EventEngine> {
  const row = expressions(mapping);
  const { described, vocabulary } = await remoteDescribed(cluster, mapping, row, signal);
  const { extent } = described;
  const context = { cluster, mapping, row, vocabulary, extent };
  return {
    described,
    openCube: (_active, bins, filters, signal) => remoteCube(context, bins, filters, signal),
    ...remoteRows(context),
    close: () => {},
  };
}
