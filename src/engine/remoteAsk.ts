/** One request; what is asked stands in the body, so that no header of its own is needed. */
export type RemoteRequest = { url: string; body: string; signal: AbortSignal };
export type RemoteAnswer = { status: number; bytes: Uint8Array };

/** How a cluster is asked; rejects as `fetch` does, or with `TooLarge`. */
export type Ask = (request: RemoteRequest) => Promise<RemoteAnswer>;

/** More than this is not taken from one answer, in bytes. */
const LARGEST_ANSWER = 96_000_000;

export const TOO_LARGE = "too large";

/** A "simple" request: the browser asks no permission first, which older ClickHouse could not give. */
export const askByFetch: Ask = async ({ url, body, signal }) => {
  const answer = await fetch(url, {
    method: "POST",
    body,
    signal,
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "manual",
  });
  return { status: answer.status, bytes: await bytesOf(answer) };
};

async function bytesOf(answer: Response): Promise<Uint8Array> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST_ANSWER) {
      await reader.cancel();
      throw new Error(TOO_LARGE);
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
