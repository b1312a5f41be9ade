import { create } from "zustand";
import { dataKey } from "../../store/linkKey.ts";
import type { Opened } from "../../store/state.ts";
import { parsedApart } from "../parsedApart.ts";
import { fetchedText } from "./fetchedText.ts";
import { linkAddress } from "./linkAddress.ts";
import { linkNotice } from "./linkNotice.ts";

/** How far the opening of `?data=` is. */
export type LinkPhase =
  | { kind: "asking"; url: string; host: string }
  | { kind: "loading"; host: string; bytes: number }
  | { kind: "failed"; message: string };

type LinkState = {
  phase: LinkPhase | null;
  /** Answers what the phase asks for. */
  answer: (goOn: boolean) => void;
};

export const useLink = create<LinkState>(() => ({ phase: null, answer: () => {} }));

/** A story that an address gave, and what is to be said about it. */
export type Linked = { opened: Opened; notices: string[] };

/** Loads the story at an address once the reader agrees to ask its host. null: the reader does not, or it cannot be had. */
export async function linked(asked: string, page: string): Promise<Linked | null> {
  const address = linkAddress(asked, page);
  if ("fault" in address) return failed(address.fault);
  const { url, host } = address;
  if (host !== null && !(await asksFor({ kind: "asking", url, host }))) return done(null);
  for (;;) {
    const found = await loaded(url, asked);
    if (found === null) return done(null);
    if ("opened" in found) return done(found);
    if (!(await asksFor({ kind: "failed", message: found.fault }))) return done(null);
  }
}

const asksFor = (phase: LinkPhase): Promise<boolean> =>
  new Promise((answer) => useLink.setState({ phase, answer }));

async function failed(message: string): Promise<null> {
  await asksFor({ kind: "failed", message });
  return done(null);
}

function done<T>(result: T): T {
  useLink.setState({ phase: null });
  return result;
}

async function loaded(url: string, asked: string): Promise<Linked | { fault: string } | null> {
  const cancel = new AbortController();
  const { host } = new URL(url);
  const loading = (bytes: number) =>
    useLink.setState({
      phase: { kind: "loading", host, bytes },
      answer: () => cancel.abort(),
    });
  loading(0);
  const read = await fetchedText(url, { signal: cancel.signal, progress: loading });
  if ("fault" in read) return read.fault === null ? null : { fault: read.fault };
  const parsed = await parsedApart(read.text, cancel.signal).catch(whyNot);
  if (cancel.signal.aborted) return null;
  if ("failed" in parsed) {
    const fault = `What lies at ${host} could not be read, ${parsed.failed}: try again, or download the file there and open it here.`;
    return { fault };
  }
  if ("refused" in parsed) {
    return { fault: `What lies at ${host} was not opened: ${parsed.refused.message}.` };
  }
  const notices = [linkNotice(parsed, `loaded from ${host}`)];
  return { opened: { key: dataKey(asked), ...parsed }, notices };
}

const whyNot = (error: unknown): { failed: string } => ({
  failed: error instanceof Error ? error.message : String(error),
});
