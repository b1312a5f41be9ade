import { expect, test } from "vitest";
import { engineAddress, engineLink } from "../../src/engine/engineAddress.ts";

const PAGE = "https://dateline.example/";
const LOCAL = "http://localhost:4173/";

test("names host, database and table", () => {
  const address = engineAddress("https://ch.example.org:8443/proxy/conflict.events_2024", PAGE);
  expect(address).toEqual({
    url: "https://ch.example.org:8443/proxy/",
    host: "ch.example.org:8443",
    database: "conflict",
    table: "events_2024",
    isNear: false,
  });
  if ("url" in address)
    expect(engineLink(address)).toBe("https://ch.example.org:8443/proxy/conflict.events_2024");
});

test.each([
  ["http://localhost:8123/db.t", LOCAL, false],
  ["http://localhost:8123/db.t", PAGE, true],
  ["http://127.0.0.1:8123/db.t", PAGE, true],
  ["http://[::1]:8123/db.t", PAGE, true],
  ["https://192.168.1.4:8443/db.t", PAGE, true],
  ["https://172.32.1.4:8443/db.t", PAGE, false],
])("%s from %s: a permission of the browser may be needed: %s", (asked, page, isNear) => {
  expect(engineAddress(asked, page)).toMatchObject({ isNear });
});

test.each([
  ["ch.example.org/db.t", PAGE, /is no address\. It is written https:/],
  ["ftp://ch.example.org/db.t", PAGE, /over https, not over ftp:/],
  ["javascript:alert(1)//db.t", PAGE, /not over javascript:/],
  ["https://me:secret@ch.example.org/db.t", PAGE, /Leave user and password out/],
  ["https://ch.example.org/db.t?password=x", PAGE, /names no table/],
  ["https://ch.example.org/db.t#x", PAGE, /names no table/],
  ["https://ch.example.org/t", PAGE, /names no table/],
  ["https://ch.example.org/db.t.u", PAGE, /names no table/],
  ["https://ch.example.org/db.t;DROP", PAGE, /names no table/],
  ["https://ch.example.org/db.t%60%20x", PAGE, /names no table/],
  ["https://ch.example.org/%E0%A4%A", PAGE, /names no table/],
  ["http://ch.example.org/db.t", PAGE, /blocks http requests from an https page: use an https/],
  ["http://ch.example.org/db.t", LOCAL, /in the clear: use an https/],
  [`https://ch.example.org/db.${"t".repeat(600)}`, PAGE, /too long/],
])("%s is refused in a sentence", (asked, page, sentence) => {
  expect(engineAddress(asked, page)).toEqual({ fault: expect.stringMatching(sentence) });
});
