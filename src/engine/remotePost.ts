import type { EngineAddress } from "./engineAddress.ts";
import { type Ask, TOO_LARGE } from "./remoteAsk.ts";
import {
  notClickHouse,
  notReached,
  type Refusal,
  refusalIn,
  silent,
  tooLarge,
} from "./remoteFaults.ts";

/** "" and "": the cluster's default user without a password. */
export type Credentials = { user: string; password: string };

type Settings = Iterable<readonly [name: string, value: string]>;

/**
 * One request: the bytes of the answer, or the cluster's refusal; rejects with one sentence where neither comes. `id`:
 * what the cluster calls the question, one that nobody else uses.
 */
export type Post = (
  sql: string,
  settings: Settings,
  signal: AbortSignal,
  id?: string,
) => Promise<Uint8Array | Refusal>;

/** User and password go as parameters of the request: a header of their own would need a permission first. */
export function poster(
  address: EngineAddress,
  credentials: Credentials,
  ask: Ask,
  patience: number,
): Post {
  return async (sql, settings, signal, id = questionId()) => {
    const late = AbortSignal.timeout(patience);
    const url = `${address.url}?${parameters(credentials, settings, id)}`;
    const request = { url, body: sql, signal: AbortSignal.any([signal, late]) };
    const { status, bytes } = await ask(request).catch((fault: unknown) => {
      if (signal.aborted) throw signal.reason;
      throw late.aborted ? new Error(silent(address)) : broken(address, fault);
    });
    const refusal =
      status === 200 ? null : refusalIn(new TextDecoder().decode(bytes.subarray(0, REFUSAL)));
    if (status !== 200 && refusal === null) throw new Error(notClickHouse(address));
    return refusal ?? bytes;
  };
}

/** Bytes of a refusal that are looked at. */
const REFUSAL = 20_000;

const NOT_REACHED = "not reached";

function broken(address: EngineAddress, fault: unknown): Error {
  const isLarge = fault instanceof Error && fault.message === TOO_LARGE;
  return isLarge
    ? new Error(tooLarge(address))
    : new Error(notReached(address), { cause: NOT_REACHED });
}

/** Whether the browser refused or could not reach the host, and does not say which. */
export const wasNotReached = (fault: unknown): boolean =>
  fault instanceof Error && fault.cause === NOT_REACHED;

function parameters(
  { user, password }: Credentials,
  settings: Settings,
  id: string,
): URLSearchParams {
  const all = new URLSearchParams();
  if (user !== "") all.set("user", user);
  if (password !== "") all.set("password", password);
  all.set("query_id", id);
  all.set("wait_end_of_query", "1");
  for (const [name, value] of settings) all.set(name, value);
  return all;
}

/** An id by which a question can be given up on the cluster. */
export const questionId = (): string =>
  `dateline-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("")}`;
