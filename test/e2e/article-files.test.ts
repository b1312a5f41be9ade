import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { area, dialog, drop, foreign } from "./articles.ts";
import { docx, p } from "./docx.ts";
import { axe, openPage } from "./harness.ts";
import { type Line, pdf } from "./pdf.ts";

const textOf = (page: Page) => area(page).inputValue();
const fieldOf = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true });
/** Bytes by which event data is told from an article. */
const BEGINNING = 65_536;
const SENTENCE = "At least 14 people were killed in Hama on Monday, the mayor said.";

const BODY = [
  "At least 14 people were killed in the Syrian city of Hama on Monday, the mayor said, when shells hit a bakery in the east of the city.",
  "The provincial health office put the toll at 19 and said that more than 40 people had been wounded, many of them children.",
  "About 2,000 people fled to Homs in the night after the attack, according to the relief group Open Road, which counted buses.",
];
const SAVED = `<!doctype html><html><head><title>Shells hit bakery in Hama | The Example Courier</title>
<meta property="og:site_name" content="The Example Courier">
<link rel="canonical" href="https://courier.example/hama">
<link rel="stylesheet" href="https://elsewhere.example/a.css">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Shells hit bakery in Hama","datePublished":"2019-07-19T23:30:00+03:00","publisher":{"name":"The Example Courier"}}</script>
<script>window.hit = 1; fetch("https://elsewhere.example/script")</script></head>
<body onload="window.hit = 2"><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Shells hit bakery in Hama</h1>
<img src="https://elsewhere.example/pixel.png" onerror="window.hit = 3">
<iframe src="https://elsewhere.example/frame"></iframe>
${BODY.map((words) => `<p onclick="window.hit = 4">${words}</p>`).join("\n")}
<svg onload="window.hit = 5"></svg><video src="https://elsewhere.example/v.mp4" autoplay></video>
<p style="display:none">Hidden words that no reader sees, long enough to be taken for a paragraph of the article.</p>
<noscript><img src="https://elsewhere.example/noscript.png"></noscript></article>
<footer>Subscribe to our newsletter. Copyright, terms, cookies and privacy</footer></body></html>`;

test("a saved page gives its article, date and publisher; nothing of it runs or loads", async () => {
  const opened = await openPage();
  const { page, errors } = opened;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await drop(page, { name: "hama.html", content: SAVED });
  await expect.poll(() => textOf(page)).toBe(["Shells hit bakery in Hama", ...BODY].join("\n\n"));
  expect(await fieldOf(page, "Headline").inputValue()).toBe("Shells hit bakery in Hama");
  expect(await fieldOf(page, "Published on").inputValue()).toBe("2019-07-19");
  expect(await fieldOf(page, "Publisher").inputValue()).toBe("The Example Courier");
  expect(await fieldOf(page, "Address").inputValue()).toBe("https://courier.example/hama");
  await page.getByRole("button", { name: "Make a story" }).click();
  await page.getByRole("heading", { level: 1, name: "Shells hit bakery in Hama" }).waitFor();
  expect(await page.evaluate("window.hit")).toBeUndefined();
  expect(asked.filter((url) => url.includes("elsewhere"))).toEqual([]);
  expect(await foreign(opened)).toEqual([]);
  expect(errors).toEqual([]);
});

const LINES: readonly Line[][] = [
  [
    { text: "The Example Courier, page 1", y: 800, size: 9 },
    { text: "Shells hit a bakery in Hama", y: 760, size: 18 },
    { text: "At least 14 people were killed in the Syrian city of Hama on Mon-", y: 730 },
    { text: "day, the mayor said, when shells hit a bakery in the east of the city.", y: 716 },
    { text: "The health office put the toll at 19 and said that more than 40 people", y: 692 },
    { text: "had been wounded, many of them children of the quarter who had", y: 678 },
    { text: "1", y: 40, x: 300 },
  ],
  [
    { text: "The Example Courier, page 2", y: 800, size: 9 },
    { text: "been queuing for bread since dawn.", y: 760 },
    { text: "2", y: 40, x: 300 },
  ],
];

test("a PDF gives its paragraphs, whole words and no page furniture; its script never runs", async () => {
  const opened = await openPage();
  const { page, errors } = opened;
  let dialogs = 0;
  page.on("dialog", (shown) => {
    dialogs += 1;
    void shown.dismiss();
  });
  const catalogue =
    "/OpenAction << /S /JavaScript /JS (window.hit = 1; app.alert\\('hit'\\); app.launchURL\\('https://elsewhere.example/'\\)) >> /AA << /WC << /S /URI /URI (https://elsewhere.example/) >> >>";
  const content = pdf(LINES, { title: "Shells hit a bakery in Hama", catalogue });
  await drop(page, { name: "hama.pdf", content });
  await expect
    .poll(() => textOf(page))
    .toBe(
      [
        "Shells hit a bakery in Hama",
        "At least 14 people were killed in the Syrian city of Hama on Monday, the mayor said, when shells hit a bakery in the east of the city.",
        "The health office put the toll at 19 and said that more than 40 people had been wounded, many of them children of the quarter who had been queuing for bread since dawn.",
      ].join("\n\n"),
    );
  expect(await fieldOf(page, "Headline").inputValue()).toBe("Shells hit a bakery in Hama");
  expect(await fieldOf(page, "Published on").inputValue()).toBe("");
  expect(await page.evaluate("window.hit")).toBeUndefined();
  expect(dialogs).toBe(0);
  expect(await foreign(opened)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a Word document gives its paragraphs, without what was deleted in it", async () => {
  const { page, errors } = await openPage();
  const body = [
    p("At least 14 people ", "were killed."),
    `<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three.</w:t></w:r></w:p>`,
    "<w:p/>",
  ].join("");
  await drop(page, { name: "hama.docx", content: docx(body) });
  await expect.poll(() => textOf(page)).toBe("At least 14 people were killed.\n\nOne\ttwo\nthree.");
  expect(errors).toEqual([]);
});

const utf16 = (text: string, mark: boolean) =>
  Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
const swapped = (bytes: Uint8Array) => Buffer.from(bytes).swap16();
const CAFE = "The café’s owner said 3,000 people — most from Cañada — had fled.";
const western = (text: string) =>
  Uint8Array.from([...text], (sign) => ({ "’": 0x92, "—": 0x97 })[sign] ?? sign.charCodeAt(0));

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(CAFE)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${CAFE}`)],
  ["UTF-16 LE with a mark", utf16(CAFE, true)],
  ["UTF-16 BE with a mark", swapped(utf16(CAFE, true))],
  ["UTF-16 LE", utf16(CAFE, false)],
  ["UTF-16 BE", swapped(utf16(CAFE, false))],
  ["windows-1252", western(CAFE)],
])("%s is read", async (_, content) => {
  const { page } = await openPage();
  await drop(page, { name: "cafe.txt", content });
  await expect.poll(() => textOf(page)).toBe(CAFE);
});

test("an encoding that cannot be told is asked for, with what each makes of the words", async () => {
  const { page } = await openPage();
  const mac = western(CAFE).map((byte) => (byte === 0x92 ? 0xd5 : byte === 0xe9 ? 0x8e : byte));
  await drop(page, { name: "cafe.txt", content: mac });
  await page.getByText("cafe.txt does not say how it is encoded").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("radio", { name: /^Mac Roman.*café’s/ }).check();
  await expect.poll(() => textOf(page)).toContain("café’s owner");
});

const nothing = "<p>Read the news.</p>";
const stub = `<html><body><article><h1>Shells hit bakery</h1><p>${BODY[0]}</p><p>Subscribe to continue reading. Already a subscriber? Log in.</p></article></body></html>`;
const bomb = () => docx("", { "word/document.xml": new Uint8Array(150_000_000) });

const REFUSED: [string, string, () => string | Uint8Array, RegExp][] = [
  ["an empty page", "a.html", () => "<html><body><script>1</script></body></html>", /empty page/],
  ["a page without an article", "a.html", () => nothing, /No article was found in a\.html/],
  ["a paywall stub", "a.html", () => stub, /seems to hold only the beginning of an article/],
  ["a scan", "a.pdf", () => pdf([[]]), /pictures of pages and no text/],
  ["a damaged PDF", "a.pdf", () => "%PDF-1.7\nnonsense", /damaged/],
  [
    "a locked PDF",
    "a.pdf",
    () =>
      pdf([[{ text: "x", y: 700 }]], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`,
      }),
    /password/,
  ],
  ["a PDF of 501 pages", "a.pdf", () => pdf(Array(501).fill([])), /501 pages, of at most 500/],
  ["a zip bomb", "a.docx", bomb, /more than 60 MB/],
  [
    "a Word document of entities",
    "a.docx",
    () =>
      docx("", {
        "word/document.xml": `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>`,
      }),
    /damaged Word document/,
  ],
  ["a zip", "a.zip", () => zipSync({ "a.txt": strToU8(SENTENCE) }), /packed folder \(\.zip\)/],
  [
    "an old Word document",
    "a.doc",
    () => Uint8Array.of(208, 207, 17, 224, 161, 177, 26, 225),
    /old Word/,
  ],
];

test.each(REFUSED)(
  "%s is refused in a sentence, and nothing is lost",
  async (_, name, make, says) => {
    const { page, errors } = await openPage();
    await drop(page, { name: "before.txt", content: SENTENCE });
    await expect.poll(() => textOf(page)).toBe(SENTENCE);
    await drop(page, { name, content: make() });
    await expect.poll(() => dialog(page).getByRole("alert").textContent()).toMatch(says);
    expect(await textOf(page)).toBe(SENTENCE);
    expect(errors).toEqual([]);
  },
);

test("a spreadsheet is told how to become a table, and what was pasted before is still there", async () => {
  const { page, errors } = await openPage();
  await drop(page, { name: "before.txt", content: SENTENCE });
  await expect.poll(() => textOf(page)).toBe(SENTENCE);
  await drop(page, { name: "a.xlsx", content: zipSync({ "xl/a.xml": strToU8("<x/>") }) });
  await page.getByRole("alert").filter({ hasText: "as CSV" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Open a story/ }).click();
  expect(await textOf(page)).toBe(SENTENCE);
  expect(errors).toEqual([]);
});

test("a file of 200 MB is refused after a look at its beginning", async () => {
  const { page } = await openPage({
    before: `for (const name of ["arrayBuffer", "text", "stream"]) {
      const own = Blob.prototype[name];
      Blob.prototype[name] = function () { window.readBytes = (window.readBytes ?? 0) + this.size; return own.call(this); };
    }`,
  });
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(200_000_000)], "large.txt"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer }));
  });
  await expect
    .poll(() => dialog(page).getByRole("alert").textContent())
    .toMatch(/large\.txt is over/);
  expect(await page.evaluate("window.readBytes")).toBe(BEGINNING);
});

test("several files become stories in turn, and axe finds nothing in their list", async () => {
  const { page, errors } = await openPage();
  await drop(
    page,
    { name: "one.html", content: SAVED },
    { name: "two.pdf", content: pdf(LINES) },
    { name: "three.png", content: Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10) },
  );
  await page.getByText("1 story made, 1 file refused, 1 article without a date").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel(/^Published on/).fill("2019-07-20");
  await page.keyboard.press("Enter");
  await page.getByText("2 stories made, 1 file refused").waitFor();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("heading", { level: 1, name: "Shells hit a bakery in Hama" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Shells hit bakery in Hama" }).waitFor();
  expect(errors).toEqual([]);
});

test.each([
  ["throws", `addEventListener("message", () => { throw new Error("no memory left"); });`],
  ["never starts", "this is no script"],
])("a worker that %s is reported, the text stays, and the next run works", async (_, body) => {
  const { page } = await openPage();
  await drop(page, { name: "a.txt", content: `${SENTENCE}\n` });
  await expect.poll(() => textOf(page)).toContain("At least 14");
  await fieldOf(page, "Published on").fill("2019-07-20");
  await fieldOf(page, "Headline").fill("Shells hit a bakery in Hama");
  await page
    .context()
    .route(/extractWorker/, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await page.getByRole("button", { name: "Make a story" }).click();
  await expect
    .poll(() => dialog(page).getByRole("alert").textContent())
    .toMatch(/could not be read.*still here/);
  expect(await textOf(page)).toContain(SENTENCE);
  await page.context().unroute(/extractWorker/);
  await page.getByRole("button", { name: "Make a story" }).click();
  await dialog(page).waitFor({ state: "detached" });
});

test("a text of a million signs is pasted whole and stays out of the field; axe finds nothing", async () => {
  const { page, errors } = await openPage();
  await page.getByRole("button", { name: /^Open a story/ }).click();
  await area(page).focus();
  const long = `${SENTENCE}\n`.repeat(Math.ceil(1_000_000 / SENTENCE.length));
  await page.evaluate((words) => navigator.clipboard.writeText(words), long);
  await page.keyboard.press("ControlOrMeta+V");
  await page.getByText(/^1\.0 million characters of text/).waitFor();
  expect(await area(page).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await area(page).and(page.locator(":focus")).waitFor();
  expect(await textOf(page)).toBe("");
  expect(errors).toEqual([]);
});
