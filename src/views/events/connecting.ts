import { create } from "zustand";

/** What an address asked of a cluster, until the reader has answered; null: nothing. */
export type ConnectAsked = {
  /** As it stands after `engine=`. */
  engine: string;
  /** The whole query, for the filters. */
  query: string;
};

export const useConnecting = create<{ asked: ConnectAsked | null }>(() => ({ asked: null }));

export const askToConnect = (asked: ConnectAsked | null): void => useConnecting.setState({ asked });
