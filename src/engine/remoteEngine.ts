import type { EventEngine } from "../model/eventEngine.ts";
import type { Cluster } from "./remoteCluster.ts";
import { remoteCube } from "./remoteCube.ts";
import { remoteDescribed } from "./remoteDescribed.ts";
import { expressions } from "./remoteExpressions.ts";
import type { RemoteMapping } from "./remoteMapping.ts";
import { remoteRows } from "./remoteRows.ts";

/**
 * Opens a table on a cluster: rows stay there, sums come here. Rejects with one sentence for the reader. A question
 * that is given up, or still open when the engine is closed, ends on the cluster too.
 */
export async function remoteEngine(
  opened: Cluster,
  mapping: RemoteMapping,
  signal?: AbortSignal,
): Promise<EventEngine> {
  const closing = new AbortController();
  const cluster = untilClosed(opened, closing.signal);
  const row = expressions(mapping);
  const { described, vocabulary } = await remoteDescribed(cluster, mapping, row, signal);
  const { extent } = described;
  const context = { cluster, mapping, row, vocabulary, extent };
  return {
    described,
    openCube: (_active, bins, filters, signal) => remoteCube(context, bins, filters, signal),
    ...remoteRows(context),
    close: () => closing.abort(new Error(CLOSED)),
  };
}

const CLOSED = "This table was closed; connect to it again to ask about it.";

function untilClosed({ address, texts, numbers }: Cluster, closed: AbortSignal): Cluster {
  const either = (signal?: AbortSignal) => (signal ? AbortSignal.any([signal, closed]) : closed);
  return {
    address,
    texts: (sql, fields, signal) => texts(sql, fields, either(signal)),
    numbers: (sql, types, signal) => numbers(sql, types, either(signal)),
  };
}
