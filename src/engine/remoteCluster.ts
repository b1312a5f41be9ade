import type { EngineAddress } from "./engineAddress.ts";
import { type Ask, TOO_LARGE } from "./remoteAsk.ts";
import { type BinaryType, rowBinary } from "./remoteBinary.ts";
import {
  isSettingRefused,
  isShardDown,
  notClickHouse,
  notReached,
  type Refusal,
  refusalIn,
  refused,
  silent,
  tooLarge,
} from "./remoteFaults.ts";
import { settingNamed, settingsOf } from "./remoteSettings.ts";
import { tabSeparated } from "./remoteText.ts";

/** "" and "": the cluster's default user without a password. */
export type Credentials = { user: string; password: string };

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
const MOST_TRIES = 16;
const NEVER = new AbortController().signal;

/**
 * Asks once, to learn which settings the cluster knows and lets this account change. Every statement is first asked
 * of all shards; if one is down, it is asked of the others, and the answer is marked partial.
 */
export async function openCluster(
  address: EngineAddress,
  credentials: Credentials,
  ask: Ask,
  patience = PATIENCE,
): Promise<Cluster> {
  const settings = settingsOf();
  const isKept = new Set<string>();
  const post = poster(address, credentials, { ask, patience });

  async function whole(sql: string, signal: AbortSignal, lax: boolean): Promise<Uint8Array> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await post(sql, lax ? settings.lax() : settings.strict(), signal);
      if (!("code" in answer)) return answer;
      if (!isSettingRefused(answer)) throw answer;
      const name = settingNamed(answer.words, settings.names());
      if (name === null && answer.code !== 164) throw answer;
      for (const dropped of name === null ? settings.names() : [name]) {
        settings.drop(dropped);
        isKept.add(dropped);
      }
    }
    throw new Error(notClickHouse(address));
  }

  async function bytes(sql: string, signal: AbortSignal): Promise<Answer<Uint8Array>> {
    try {
      return { value: await whole(sql, signal, false), isPartial: mayBePartial };
    } catch (fault) {
      const mayLeaveOut = !isKept.has("skip_unavailable_shards");
      if (isRefusal(fault) && isShardDown(fault) && mayLeaveOut)
        return { value: await whole(sql, signal, true).catch(told), isPartial: true };
      return told(fault);
    }
  }

  function told(fault: unknown): never {
    throw isRefusal(fault) ? new Error(refused(address, fault)) : fault;
  }

  const texts: Cluster["texts"] = async (sql, fields, signal = NEVER) => {
    const { value, isPartial } = await bytes(`${sql} FORMAT TabSeparated`, signal);
    const records = tabSeparated(new TextDecoder().decode(value), fields);
    if (records === null) throw new Error(notClickHouse(address));
    return { value: records, isPartial };
  };
  const numbers: Cluster["numbers"] = async (sql, types, signal = NEVER) => {
    const { value, isPartial } = await bytes(`${sql} FORMAT RowBinary`, signal);
    const columns = rowBinary(value, types);
    if (columns === null) throw new Error(notClickHouse(address));
    return { value: columns, isPartial };
  };

  let mayBePartial = false;
  const { value } = await texts("SELECT 'Dateline', toUInt8(1)", 2);
  if (value[0]?.[0] !== "Dateline") throw new Error(notClickHouse(address));
  mayBePartial = isKept.size > 0 && (await leavesOut(texts));
  return { address, texts, numbers };
}

const isRefusal = (fault: unknown): fault is Refusal =>
  typeof fault === "object" && fault !== null && "code" in fault && "words" in fault;

/** Whether the account's own settings, which it may not change, let an answer be less than whole without a word. */
async function leavesOut(texts: Cluster["texts"]): Promise<boolean> {
  const { value } = await texts(
    "SELECT count() FROM system.settings WHERE (name = 'skip_unavailable_shards' AND value = '1') OR (name LIKE '%\\_overflow\\_mode' AND value IN ('break', 'any') AND name IN ('timeout_overflow_mode','result_overflow_mode','read_overflow_mode','group_by_overflow_mode'))",
    1,
  );
  return value[0]?.[0] !== "0";
}

function poster(
  address: EngineAddress,
  { user, password }: Credentials,
  { ask, patience }: { ask: Ask; patience: number },
) {
  return async (
    body: string,
    settings: Iterable<readonly [string, string]>,
    signal: AbortSignal,
  ): Promise<Uint8Array | Refusal> => {
    const parameters = new URLSearchParams([
      ...(user === "" ? [] : [["user", user]]),
      ...(password === "" ? [] : [["password", password]]),
      ["query_id", crypto.randomUUID()],
      ["wait_end_of_query", "1"],
      ...[...settings].map(([name, value]) => [name, value]),
    ]);
    const late = AbortSignal.timeout(patience);
    const request = {
      url: `${address.url}?${parameters}`,
      body,
      signal: AbortSignal.any([signal, late]),
    };
    const answer = await ask(request).catch((fault: unknown) => {
      if (signal.aborted) throw signal.reason;
      if (late.aborted) throw new Error(silent(address));
      const isLarge = fault instanceof Error && fault.message === TOO_LARGE;
      throw new Error(isLarge ? tooLarge(address) : notReached(address));
    });
    if (answer.status === 200) return answer.bytes;
    const refusal = refusalIn(new TextDecoder().decode(answer.bytes.subarray(0, 20_000)));
    if (refusal === null) throw new Error(notClickHouse(address));
    return refusal;
  };
}
