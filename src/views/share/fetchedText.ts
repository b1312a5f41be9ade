import { LARGEST_FILE } from "../../model/largestFile.ts";

/** How long to wait for the answer, and then for each piece of it, in milliseconds. */
const PATIENCE = 20_000;

type Watch = {
  /** Ends it; what is on its way is dropped. */
  signal: AbortSignal;
  /** Bytes that have come so far. */
  progress: (bytes: number) => void;
  patience?: number;
};

/**
 * The text at an address, asked for without cookies and without saying where from. `fault`: one sentence that says why
 * not, with the way out; null: it was cancelled. Redirects are not followed: that would ask the other host.
 */
export async function fetchedText(
  url: string,
  { signal, progress, patience = PATIENCE }: Watch,
): Promise<{ text: string } | { fault: string | null }> {
  const host = new URL(url).host;
  const late = new AbortController();
  const either = AbortSignal.any([signal, late.signal]);
  let timer = setTimeout(() => late.abort(), patience);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => late.abort(), patience);
  };
  let hasAnswered = false;
  try {
    const answer = await fetch(url, {
      signal: either,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
    });
    const fault = answerFault(answer, host);
    if (fault !== null) return { fault };
    hasAnswered = true;
    return await bodyOf(answer, host, (bytes) => {
      again();
      progress(bytes);
    });
  } catch {
    if (signal.aborted) return { fault: null };
    return { fault: brokenOff(host, late.signal.aborted, hasAnswered) };
  } finally {
    clearTimeout(timer);
    late.abort();
  }
}

function brokenOff(host: string, isLate: boolean, hasAnswered: boolean): string {
  if (isLate) return `${host} does not answer: try again later, or download the file there.`;
  if (hasAnswered) return `${host} broke off before the file was whole: try again.`;
  return `${host} could not be asked: it cannot be reached, or it does not let other sites read the file. Download the file there and open it here.`;
}

function answerFault(answer: Response, host: string): string | null {
  if (answer.type === "opaqueredirect") {
    return `${host} leads to another address, which was not asked: put the final address into the link.`;
  }
  if (answer.ok) return null;
  if (answer.status === 404) return `${host} has no such file (404): check the address.`;
  return `${host} answered with an error (${answer.status}): try again later, or download the file there.`;
}

async function bodyOf(
  answer: Response,
  host: string,
  came: (bytes: number) => void,
): Promise<{ text: string } | { fault: string }> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = answer.body?.getReader();
  let text = "";
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    came(bytes);
    if (bytes > LARGEST_FILE) {
      await reader.cancel();
      return { fault: `The file at ${host} is over 20 MB, more than a story file may have.` };
    }
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      await reader.cancel();
      return { fault: `What lies at ${host} is not text: a story file is needed.` };
    }
  }
  try {
    return { text: text + decoder.decode() };
  } catch {
    return { fault: `What lies at ${host} ends in the middle of a letter: the file is not whole.` };
  }
}
