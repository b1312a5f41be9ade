import type { EngineAddress } from "./engineAddress.ts";
import type { Ask } from "./remoteAsk.ts";
import { type BinaryType, rowBinary } from "./remoteBinary.ts";
import { isShardDown, notClickHouse, type Refusal, refused } from "./remoteFaults.ts";
import { type Credentials, poster } from "./remotePost.ts";
import { negotiated, type Statement } from "./remoteSettings.ts";
import { tabSeparated } from "./remoteText.ts";

/** `isPartial`: a shard did not answer, or the account's settings may have left something out. */
export type Answer<T> = { value: T; isPartial: boolean };

/** A cluster that has answered once; every promise rejects with one sentence for the reader. */
export type Cluster = {
  address: EngineAddress;
  /** Fields of FORMAT TabSeparated, null for NULL. */
  texts: (
    sql: string,
    fields: number,
    signal?: AbortSignal,
  ) => Promise<Answer<(string | null)[][]>>;
  /** Columns of FORMAT RowBinary. */
  numbers: (
    sql: string,
    types: readonly BinaryType[],
    signal?: AbortSignal,
  ) => Promise<Answer<Float64Array[]>>;
};

/** Longest wait for an answer, in milliseconds; the cluster itself gives up a little earlier. */
const PATIENCE = 70_000;

/**
 * Asks once, to learn which settings the cluster knows and lets this account change. Every statement is first asked
 * of all shards; if one is down, it is asked of the others, and the answer is marked partial.
 */
export async function openCluster(
  address: EngineAddress,
  credentials: Credentials,
  ask: Ask,
  { signal = NEVER, patience = PATIENCE }: { signal?: AbortSignal; patience?: number } = {},
): Promise<Cluster> {
  const post = poster(address, credentials, ask, patience);
  const statement = await negotiated(post, signal).catch((fault) => told(address, fault));
  if (statement === null) throw new Error(notClickHouse(address));
  return { address, ...reading(address, statement) };
}

function told(address: EngineAddress, fault: unknown): never {
  throw isRefusal(fault) ? new Error(refused(address, fault)) : fault;
}

function reading(address: EngineAddress, statement: Statement) {
  const bytes = async (sql: string, signal = NEVER): Promise<Answer<Uint8Array>> => {
    try {
      return { value: await statement.ask(sql, "whole", signal), isPartial: statement.leavesOut };
    } catch (fault) {
      if (!isRefusal(fault) || !isShardDown(fault) || !statement.mayLeaveOut)
        return told(address, fault);
      const value = await statement
        .ask(sql, "partial", signal)
        .catch((again) => told(address, again));
      return { value, isPartial: true };
    }
  };
  return {
    texts: async (sql: string, fields: number, signal?: AbortSignal) => {
      const { value, isPartial } = await bytes(`${sql} FORMAT TabSeparated`, signal);
      const records = tabSeparated(new TextDecoder().decode(value), fields);
      if (records === null) throw new Error(notClickHouse(address));
      return { value: records, isPartial };
    },
    numbers: async (sql: string, types: readonly BinaryType[], signal?: AbortSignal) => {
      const { value, isPartial } = await bytes(`${sql} FORMAT RowBinary`, signal);
      const columns = rowBinary(value, types);
      if (columns === null) throw new Error(notClickHouse(address));
      return { value: columns, isPartial };
    },
  };
}

const NEVER = new AbortController().signal;

const isRefusal = (fault: unknown): fault is Refusal =>
  typeof fault === "object" && fault !== null && "code" in fault && "words" in fault;
