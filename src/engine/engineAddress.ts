/** A table on a cluster, as `?engine=` names it. Holds no password. */
export type EngineAddress = {
  /** What is asked: origin and path, without the table. */
  url: string;
  host: string;
  database: string;
  table: string;
  /** Whether a browser may ask the reader before it lets the page reach the host: it is in the reader's own network. */
  isNear: boolean;
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,127}$/u;
const LONGEST = 500;

/** `https://host/database.table`, against the page's own address; `fault`: one sentence that says why it is not followed. */
export function engineAddress(asked: string, page: string): EngineAddress | { fault: string } {
  if (asked.length > LONGEST) return { fault: "The address of the cluster is too long." };
  if (!URL.canParse(asked)) return { fault: `“${asked.slice(0, 80)}” is no address. ${FORM}` };
  const url = new URL(asked);
  const { host, hostname } = url;
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return { fault: `A cluster is asked over https, not over ${url.protocol} ${FORM}` };
  if (url.username !== "" || url.password !== "")
    return { fault: "Leave user and password out of the address: they are asked for here." };
  if (url.protocol === "http:" && !LOOPBACK.has(hostname)) return { fault: mixed(host, page) };
  const parts = tableOf(url);
  if (parts === null) return { fault: `The address names no table of ${host}. ${FORM}` };
  const { path, database, table } = parts;
  const isNear = isInOwnNetwork(hostname) && !LOOPBACK.has(new URL(page).hostname);
  return { url: url.origin + path, host, database, table, isNear };
}

const FORM = "It is written https://host/database.table.";

/** No page may ask another host over http; only the reader's own machine is let through by the page's policy. */
function mixed(host: string, page: string): string {
  const why = page.startsWith("https:")
    ? "the browser blocks http requests from an https page"
    : "a password would travel in the clear";
  return `${host} is asked over http, and ${why}: use an https address of the cluster, or a tunnel to http://localhost.`;
}

function tableOf(url: URL): { path: string; database: string; table: string } | null {
  if (url.search !== "" || url.hash !== "") return null;
  const end = url.pathname.lastIndexOf("/") + 1;
  const [database = "", table = "", ...more] = decoded(url.pathname.slice(end)).split(".");
  if (!NAME.test(database) || !NAME.test(table) || more.length > 0) return null;
  return { path: url.pathname.slice(0, end), database, table };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const isInOwnNetwork = (name: string): boolean =>
  LOOPBACK.has(name) ||
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.[\d.]+$/.test(name) ||
  name.endsWith(".local");

/** The address again, for `?engine=` and as the name of what is open. */
export const engineLink = ({ url, database, table }: EngineAddress): string =>
  `${url}${database}.${table}`;
