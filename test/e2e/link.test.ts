import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packed } from "../../src/export/packed.ts";
import { axe, openPage, ready } from "./harness.ts";
import { openArticle } from "./made.ts";
import { expectShown } from "./parts.ts";
import { smallStory } from "./stories.ts";

const TITLE = "A story from elsewhere";
const asked: string[] = [];
let other: Server;
let base: string;

const answers: { [path: string]: (response: ServerResponse) => void } = {
  "/good.json": (response) => response.end(JSON.stringify(smallStory({ title: TITLE }))),
  "/large.json": (response) =>
    response.end(JSON.stringify(smallStory({ title: TITLE })).padEnd(300_000)),
  "/page.json": (response) => response.end("<!doctype html><p>Sign in</p>"),
  "/gone.json": (response) => response.writeHead(404).end(),
  "/broken.json": (response) => response.writeHead(500).end(),
  "/away.json": (response) => response.writeHead(302, { location: `${base}/target.json` }).end(),
  "/target.json": (response) => response.end(JSON.stringify(smallStory())),
  "/never.json": (response) => void response.write("{"),
  "/reset.json": (response) => void response.write("{", () => response.destroy()),
  "/half-sign.json": (response) => response.end(Buffer.from([0x22, 0xc3])),
  "/endless.json": (response) => {
    const piece = " ".repeat(1_000_000);
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", more);
    more();
  },
};

beforeAll(async () => {
  other = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url !== "/closed.json") response.setHeader("access-control-allow-origin", "*");
    const answer = answers[url] ?? ((r) => r.end("{}"));
    answer(response);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});

afterAll(() => {
  other.closeAllConnections();
  other.close();
});

const linkTo = (path: string) => `?data=${encodeURIComponent(base + path)}`;
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test("no host is asked before the reader agrees; then the story opens and the link still leads to it", async () => {
  const { page, errors, requests } = await openPage({
    path: `${linkTo("/good.json")}&kind=figure`,
  });
  await page.getByRole("dialog", { name: "Open a story from another site?" }).waitFor();
  await page.getByText(`${base}/good.json`).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(asked).toEqual([]);
  await press(page, /^Ask 127\.0\.0\.1/);
  await heading(page, TITLE);
  await expectShown(page, 1, 3);
  expect(new URL(page.url()).searchParams.get("data")).toBe(`${base}/good.json`);
  expect(asked).toEqual(["/good.json"]);
  expect((await requests()).filter(({ url }) => url.startsWith(base))).toHaveLength(1);
  await page.getByText(/was loaded from 127\.0\.0\.1/).waitFor();
  expect(errors).toEqual([]);
});

test("declined, nothing was asked and the default story is there", async () => {
  const before = asked.length;
  const { page } = await openPage({ path: linkTo("/good.json") });
  await press(page, "Do not ask");
  await expectShown(page, 43);
  expect(asked).toHaveLength(before);
  await expect.poll(() => new URL(page.url()).searchParams.get("data")).toBeNull();
});

test.each([
  ["/page.json", /was not opened: a web page \(HTML\) and no story file/],
  ["/gone.json", /no such file \(404\)/],
  ["/broken.json", /an error \(500\)/],
  ["/away.json", /leads to another address, which was not asked/],
  ["/endless.json", /over 20 MB/],
  ["/reset.json", /broke off before the file was whole/],
  ["/half-sign.json", /ends in the middle of a letter/],
  ["/closed.json", /does not let other sites read the file/],
])("%s is one clear sentence, and the default story is a click away", async (path, sentence) => {
  const { page } = await openPage({ path: linkTo(path) });
  await press(page, /^Ask 127\.0\.0\.1/);
  await page.getByRole("alert").getByText(sentence).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(asked).not.toContain("/target.json");
  await press(page, "Go on with the default story");
  await expectShown(page, 43);
});

test("what never answers is said to load, and is cancelled", async () => {
  const { page } = await openPage({ path: linkTo("/never.json") });
  await press(page, /^Ask 127\.0\.0\.1/);
  await page.getByText(/Loading from 127\.0\.0\.1/).waitFor();
  await press(page, "Cancel");
  await expectShown(page, 43);
});

test.each([
  ["http://example.org/a.json", "from https addresses only"],
  ["javascript:alert(1)", "from https addresses only"],
  ["https://me:secret@example.org/a.json", "holds a password"],
])("%s is refused without asking anybody", async (address, words) => {
  const { page, requests } = await openPage({ path: `?data=${encodeURIComponent(address)}` });
  await page.getByRole("alert").getByText(words).waitFor();
  expect((await requests()).filter(({ url }) => new URL(url).host === "example.org")).toEqual([]);
});

test("from paste to a link that holds the story, no request leaves the page, and the link opens elsewhere", async () => {
  const { page, address, requests } = await openPage();
  const title = await openArticle(page);
  await press(page, "Share");
  const field = page.getByLabel("Link with the story");
  await expect.poll(() => field.inputValue()).toContain("#story=");
  expect(await axe(page)).toEqual([]);
  await press(page, "Copy the link with the story");
  await page.getByText("Copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await field.inputValue());
  expect(link).not.toContain("kept-");
  const origin = new URL(address).origin;
  expect((await requests()).filter(({ url }) => !url.startsWith(origin))).toEqual([]);

  const { page: there } = await openPage({ path: `#${new URL(link).hash.slice(1)}` });
  await heading(there, title);
  await there.reload();
  await ready(there);
  await heading(there, title);
  const cut = await openPage({ path: `#${new URL(link).hash.slice(1, -40)}` });
  await cut.page.getByText("The story in this link is damaged").waitFor();
  await expectShown(cut.page, 43);
});

test("a link with a story, put into a tab that shows another one, opens; what its address asks in vain is said", async () => {
  const letters = await packed(JSON.stringify(smallStory({ title: TITLE })));
  const { page } = await openPage();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `story=${letters}`);
  await heading(page, TITLE);
  const second = await packed(JSON.stringify(smallStory({ title: "Another one" })));
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `story=${second}`);
  await heading(page, "Another one");
  await page.keyboard.press("Control+z");
  await heading(page, TITLE);
  const odd = await openPage({ path: `?country=XX#story=${letters}` });
  await odd.page.getByText(/XX/).waitFor();
});

test("the page's own address with a password is refused in its own words", async () => {
  const { page, address } = await openPage();
  const own = `${address.replace("://", "://me:secret@")}a.json`;
  await page.goto(`${address}?data=${encodeURIComponent(own)}`);
  await page.getByRole("alert").getByText("holds a password").waitFor();
});

test.each([
  ["throws", `addEventListener("message", () => { throw new Error("no memory left"); });`],
  ["never starts", "this is no script"],
])(
  "a reader of large stories that %s is reported, and the link still leads there",
  async (_, body) => {
    const { page } = await openPage({ path: linkTo("/large.json") });
    await page
      .context()
      .route(/parseWorker/, (route) => route.fulfill({ contentType: "text/javascript", body }));
    await press(page, /^Ask 127\.0\.0\.1/);
    const says = page.getByRole("alert").getByText(/could not be read, .*: try again, or download/);
    await says.waitFor();
    expect(new URL(page.url()).searchParams.get("data")).toBe(`${base}/large.json`);
    await page.context().unroute(/parseWorker/);
    await press(page, "Try again");
    await heading(page, TITLE);
    expect(new URL(page.url()).searchParams.get("data")).toBe(`${base}/large.json`);
  },
);

test("a reader of large stories that never answers can be left", async () => {
  const { page } = await openPage({ path: linkTo("/large.json") });
  await page
    .context()
    .route(/parseWorker/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await press(page, /^Ask 127\.0\.0\.1/);
  await page.getByText("300 KB so far").waitFor();
  await press(page, "Cancel");
  await expectShown(page, 43);
  await expect.poll(() => new URL(page.url()).searchParams.get("data")).toBeNull();
});
