import { useEffect, useRef, useState } from "react";
import { type EngineAddress, engineLink } from "../../engine/engineAddress.ts";
import { askByFetch } from "../../engine/remoteAsk.ts";
import { type Cluster, openCluster } from "../../engine/remoteCluster.ts";
import { remoteEngine } from "../../engine/remoteEngine.ts";
import type { RemoteRole } from "../../engine/remoteMapping.ts";
import type { Credentials } from "../../engine/remotePost.ts";
import { tableColumns, tableSample } from "../../engine/remoteTable.ts";
import type { EventEngine } from "../../model/eventEngine.ts";
import { readEventsAddress } from "../../store/readEventsAddress.ts";
import { type ClusterLayout, clusterLayout, clusterMapping } from "./clusterLayout.ts";
import { creditOf } from "./creditOf.ts";
import { onDesk } from "./onDesk.ts";

/** How far the opening of a table is. */
export type ConnectPhase =
  | { kind: "asking"; fault: string | null }
  | { kind: "connecting"; host: string }
  | { kind: "mapping"; found: FoundTable; fault: string | null }
  | { kind: "opening"; found: FoundTable };

export type FoundTable = { cluster: Cluster; layout: ClusterLayout };

/** Asks a cluster for a table and puts it on the desk, then calls `done`. Leaving the dialog stops it. */
export function useConnection(query: string, done: () => void) {
  const [phase, setPhase] = useState<ConnectPhase>({ kind: "asking", fault: null });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const attempt = async <T>(
    work: (signal: AbortSignal) => Promise<T>,
    took: (result: T) => void,
    failed: (fault: string) => void,
  ) => {
    const mine = new AbortController();
    current.current = mine;
    try {
      const result = await work(mine.signal);
      if (!mine.signal.aborted) took(result);
    } catch (error) {
      if (!mine.signal.aborted) failed(error instanceof Error ? error.message : String(error));
    }
  };

  const connect = (address: EngineAddress, credentials: Credentials) => {
    setPhase({ kind: "connecting", host: address.host });
    void attempt(
      (signal) => foundTable(address, credentials, signal),
      (found) => setPhase({ kind: "mapping", found, fault: null }),
      (fault) => setPhase({ kind: "asking", fault }),
    );
  };
  const open = (found: FoundTable, roles: ReadonlyMap<RemoteRole, string>) => {
    setPhase({ kind: "opening", found });
    void attempt(
      (signal) => remoteEngine(found.cluster, clusterMapping(found.layout, roles), signal),
      (engine) => {
        done();
        show(found.cluster.address, engine, query);
      },
      (fault) => setPhase({ kind: "mapping", found, fault }),
    );
  };
  const cancel = () => {
    current.current?.abort();
    setPhase((now) =>
      now.kind === "opening"
        ? { kind: "mapping", found: now.found, fault: "Cancelled." }
        : { kind: "asking", fault: "Cancelled." },
    );
  };
  const back = () => setPhase({ kind: "asking", fault: null });
  return { phase, connect, open, cancel, back };
}

async function foundTable(
  address: EngineAddress,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<FoundTable> {
  const cluster = await openCluster(address, credentials, askByFetch, { signal });
  const columns = await tableColumns(cluster, signal);
  return { cluster, layout: clusterLayout(columns, await tableSample(cluster, columns, signal)) };
}

/** Puts the table on the desk, with the filters that the address asks for. */
function show(address: EngineAddress, engine: EventEngine, query: string): void {
  const name = `${address.host}/${address.database}.${address.table}`;
  const credit = creditOf(engine.described.source, name);
  const layoutKey = engineLink(address);
  const opened = { engine, name, size: null, every: 1, report: null, credit, layoutKey };
  onDesk(opened, readEventsAddress(query));
}
