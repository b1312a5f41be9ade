import { expect, test } from "vitest";
import type { Ask, RemoteAnswer } from "../../src/engine/remoteAsk.ts";
import { TOO_LARGE } from "../../src/engine/remoteAsk.ts";
import { openCluster } from "../../src/engine/remoteCluster.ts";
import { addressOf, NOBODY } from "../cluster/opened.ts";

const ADDRESS = addressOf("https://ch.example.org:8443", "events");

const answer = (text: string, status = 200): RemoteAnswer => ({
  status,
  bytes: new TextEncoder().encode(text),
});

const isFirst = (body: string) => body.includes("FROM system.settings");

/** A cluster that answers what it is asked when it is opened, and then as it is told. */
function answering(then: Ask): Ask {
  return async (request) => {
    if (isFirst(request.body)) return answer("readonly\t0\nskip_unavailable_shards\t0\n");
    return request.body === "SELECT 1" ? answer("1\n") : then(request);
  };
}

const asked = async (then: Ask, patience = 5000) => {
  const cluster = await openCluster(ADDRESS, NOBODY, answering(then), { patience });
  return cluster.texts("SELECT a FROM b", 1);
};

test.each([
  [193, "Wrong password for user reader", "does not know this user or password"],
  [516, "reader: Authentication failed", "does not know this user or password"],
  [81, "Database none doesn't exist", "There is no database “default” on ch.example.org:8443"],
  [60, "Table default.events doesn't exist.", "There is no table “events” in database “default”"],
  [47, "Unknown identifier: zz", "lacks a column that is asked for (“Unknown identifier: zz”)"],
  [497, "reader: Not enough privileges", "may not read default.events"],
  [159, "Timeout exceeded: elapsed 60 seconds", "took longer than is waited for"],
  [241, "Memory limit (for query) exceeded", "needs more memory or rows"],
  [394, "Query was cancelled", "was cancelled on ch.example.org:8443"],
  [202, "Too many simultaneous queries", "is busy"],
  [1001, "std::exception", "(error 1001: “std::exception”)"],
])(
  "error %s is a sentence with a way out, in both ages of words",
  async (code, words, sentence) => {
    const ages = [
      `Code: ${code}, e.displayText() = DB::Exception: ${words}, e.what() = DB::Exception\n`,
      `Code: ${code}. DB::Exception: ${words}. (NAME) (version 26.7.1.1 (official build))\n`,
    ];
    for (const age of ages) {
      const found = asked(async () => answer(age, 500)).catch((fault: Error) => fault.message);
      expect(await found).toContain(sentence);
      expect(await found).toMatch(/: [^:]+\.$/);
    }
  },
);

test("whoever does not answer as ClickHouse does is not believed", async () => {
  const sentence = /not an answer of ClickHouse's HTTP interface/;
  for (const [text, status] of [
    ["<!doctype html>", 404],
    ["<!doctype html>\n", 200],
    ["Dateline", 200],
    ["a\tb\n", 200],
    ["", 0],
  ] as const) {
    const always: Ask = async () => answer(text, status);
    await expect(openCluster(ADDRESS, NOBODY, always), text).rejects.toThrow(sentence);
  }
  await expect(asked(async () => answer("half a li"))).rejects.toThrow(sentence);
});

test("where the browser tells no difference, all that it may be is said", async () => {
  const failing: Ask = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(openCluster(ADDRESS, NOBODY, failing)).rejects.toThrow(
    /^ch\.example\.org:8443 could not be asked.*cannot be reached.*password is wrong.*other sites/,
  );
  const near = { ...ADDRESS, isNear: true };
  await expect(openCluster(near, NOBODY, failing)).rejects.toThrow(
    /permission to reach your own network/,
  );
});

test("silence and too much are sentences", async () => {
  const silent: Ask = ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  await expect(asked(silent, 50)).rejects.toThrow("does not answer: try again later");
  const large: Ask = () => Promise.reject(new Error(TOO_LARGE));
  await expect(asked(large)).rejects.toThrow("is over 96 MB");
});

const DOWN =
  "Code: 279, e.displayText() = DB::NetException: All connection tries failed. Log: , e.what() = DB::NetException";

test("a shard that is down leaves a partial answer, never a whole one", async () => {
  const urls: URL[] = [];
  const half: Ask = async ({ url }) => {
    urls.push(new URL(url));
    const mayLack = new URL(url).searchParams.get("skip_unavailable_shards") === "1";
    return mayLack ? answer("5\n") : answer(DOWN, 500);
  };
  expect(await asked(half)).toEqual({ value: [["5"]], isPartial: true });
  expect(urls.map(({ searchParams }) => searchParams.get("readonly"))).toEqual(["1", "1"]);
  await expect(asked(async () => answer(DOWN, 500))).rejects.toThrow(
    "no partial answer can be had",
  );
});

test("of an account that keeps its own settings it is known whether they leave anything out", async () => {
  for (const [own, isPartial] of [
    ["skip_unavailable_shards\t0", false],
    ["skip_unavailable_shards\t1", true],
    ["group_by_overflow_mode\tany", true],
  ] as const) {
    const kept: Ask = async ({ url, body }) => {
      expect(new URL(url).search).not.toMatch(/readonly|skip|overflow|max_/);
      return answer(isFirst(body) ? `readonly\t1\n${own}\n` : "1\n");
    };
    const cluster = await openCluster(ADDRESS, NOBODY, kept);
    expect(await cluster.texts("SELECT a FROM b", 1)).toEqual({ value: [["1"]], isPartial });
  }
});

test("settings that a cluster does not know, or that it limits, are not sent", async () => {
  const sent: string[] = [];
  const limiting: Ask = async ({ url, body }) => {
    const { searchParams } = new URL(url);
    if (isFirst(body)) return answer("readonly\t0\nmax_execution_time\t0\n");
    if (searchParams.has("max_execution_time"))
      return answer(
        "Code: 452. DB::Exception: Setting max_execution_time shouldn't be greater than 30.",
        500,
      );
    sent.push([...searchParams.keys()].join(" "));
    return answer("1\n");
  };
  await (await openCluster(ADDRESS, NOBODY, limiting)).texts("SELECT a FROM b", 1);
  expect(sent.at(-1)).toBe("query_id wait_end_of_query readonly");
});

test("a host that lets pages read its answers only when it is told to is told to", async () => {
  const closed: Ask = async ({ url, body }) => {
    if (!new URL(url).searchParams.has("add_http_cors_header"))
      throw new TypeError("Failed to fetch");
    return answer(isFirst(body) ? "readonly\t0\nadd_http_cors_header\t0\n" : "1\n");
  };
  const cluster = await openCluster(ADDRESS, NOBODY, closed);
  expect((await cluster.texts("SELECT a FROM b", 1)).value).toEqual([["1"]]);
});

test("a refusal to write is not taken for a refusal of a setting", async () => {
  const sent: string[] = [];
  const strict: Ask = async ({ url }) => {
    sent.push(url);
    return answer(
      "Code: 164, e.displayText() = DB::Exception: Cannot drop table in readonly mode, e.what() = DB::Exception",
      500,
    );
  };
  await expect(asked(strict)).rejects.toThrow("refused the question (error 164");
  expect(sent).toHaveLength(1);
});

test("a password is sent with the request and stands in no sentence", async () => {
  const urls: string[] = [];
  const account = { user: "r&d", password: "open & shut=#é" };
  const refusing: Ask = async ({ url }) => {
    urls.push(url);
    throw new TypeError(`Failed to fetch ${url}`);
  };
  const fault = await openCluster(ADDRESS, account, refusing).catch(
    (error: Error) => error.message,
  );
  const { searchParams, origin, pathname } = new URL(urls[0] ?? "");
  expect([origin, pathname]).toEqual(["https://ch.example.org:8443", "/"]);
  expect([searchParams.get("user"), searchParams.get("password")]).toEqual([
    "r&d",
    "open & shut=#é",
  ]);
  expect(fault).not.toMatch(/open|shut|query_id/);
});

/** What a cluster is asked, and by which ids, while a question over a table is given up. */
async function givenUp(setting: string): Promise<{ id: string | null; body: string }[]> {
  const asked: { id: string | null; body: string }[] = [];
  const patient: Ask = async ({ url, body, signal }) => {
    if (isFirst(body)) return answer(`readonly\t0\n${setting}`);
    if (body === "SELECT 1") return answer("1\n");
    asked.push({ id: new URL(url).searchParams.get("query_id"), body });
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  const cluster = await openCluster(ADDRESS, NOBODY, patient);
  const cancel = new AbortController();
  const rows = cluster.texts("SELECT a FROM b", 1, cancel.signal);
  cancel.abort(new Error("given up"));
  await expect(rows).rejects.toThrow("given up");
  return asked;
}

test("a cluster that does not end a question by itself is told to end it, and no other", async () => {
  const [question, end, ...more] = await givenUp("");
  expect(end?.body).toBe(`KILL QUERY WHERE query_id = '${question?.id}' ASYNC`);
  expect(question?.id).toMatch(/^dateline-\w{8,}$/);
  expect(more).toEqual([]);
  const setting = "cancel_http_readonly_queries_on_client_close";
  for (const own of ["0", "1"])
    expect(await givenUp(`${setting}\t${own}\n`), "it ends it by itself").toHaveLength(1);
});
