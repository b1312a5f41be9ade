// A small static server on loopback for tests and measurements: right types, gzip where asked for, strict 404.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".webmanifest": "application/manifest+json",
};
const PACKED = /^(\.png|\.woff2?)$/;

/**
 * Serves each folder under its prefix ("/some/where/"), or text under its exact path; the first that matches wins.
 * `{ origin, close }`: the server's own port is whatever was free.
 */
export async function serve(mounts) {
  const bodies = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://loopback").pathname);
    const file = fileOf(path, mounts);
    const zip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const body = file && (await load(bodies, file, zip));
    if (!body) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const headers = { "content-type": body.type, "cache-control": "no-store" };
    if (body.packed) headers["content-encoding"] = "gzip";
    response.writeHead(200, { ...headers, "content-length": body.bytes.length }).end(body.bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileOf(path, mounts) {
  for (const [prefix, source] of Object.entries(mounts)) {
    if (typeof source === "object") {
      if (path === prefix) return { text: source.text, path };
    } else if (path.startsWith(prefix)) {
      const inside = normalize(`/${path.slice(prefix.length)}`);
      return { path: join(source, inside.endsWith("/") ? `${inside}index.html` : inside) };
    }
  }
  return null;
}

async function load(bodies, { path, text }, zip) {
  const key = `${zip} ${path}`;
  if (text !== undefined || !bodies.has(key)) {
    const bytes = text === undefined ? await readFile(path).catch(() => null) : Buffer.from(text);
    const packed = zip && !PACKED.test(extname(path));
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    bodies.set(key, bytes && { type, packed, bytes: packed ? gzipSync(bytes) : bytes });
  }
  return bodies.get(key);
}
