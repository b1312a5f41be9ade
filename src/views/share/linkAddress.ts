/** Where `?data=` leads. `host`: what the reader confirms; null: the page's own origin, which needs no asking. */
export type LinkAddress = { url: string; host: string | null };

const LOOPBACK = ["localhost", "127.0.0.1"];

/** An address of a story file, against the page's own; `fault`: one sentence that says why it is not followed. */
export function linkAddress(asked: string, page: string): LinkAddress | { fault: string } {
  if (asked.length > 2000) return { fault: "The address asks for data from too long an address." };
  if (!URL.canParse(asked, page)) {
    return {
      fault: `The address asks for data from “${asked.slice(0, 80)}”, which is no address.`,
    };
  }
  const url = new URL(asked, page);
  const own = new URL(page);
  const isOwn = url.origin === own.origin && url.protocol === own.protocol;
  const isLocal = url.protocol === "http:" && LOOPBACK.includes(url.hostname);
  if (!isOwn && url.protocol !== "https:" && !isLocal) {
    return {
      fault: `Data is loaded from https addresses only, not from ${url.protocol}//${url.host}; download the file and open it here.`,
    };
  }
  if (url.username !== "" || url.password !== "") {
    return {
      fault: "The address of the data holds a password; it is not sent. Download the file.",
    };
  }
  return { url: url.href, host: isOwn ? null : url.host };
}
