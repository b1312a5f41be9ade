import fc from "fast-check";
import { expect, test } from "vitest";
import { bare } from "../../src/articles/article.ts";
import { decoded } from "../../src/articles/decoded.ts";
import { docxParagraphs } from "../../src/articles/docxParagraphs.ts";
import { givenArticle } from "../../src/articles/givenArticle.ts";
import { markdownArticle } from "../../src/articles/markdownArticle.ts";
import { type PdfLine, pdfLines } from "../../src/articles/pdfLines.ts";
import { pdfText } from "../../src/articles/pdfText.ts";
import { plainWords } from "../../src/articles/plainWords.ts";
import { quietPage } from "../../src/articles/quietPage.ts";
import { saneTitle } from "../../src/articles/saneTitle.ts";
import { signature } from "../../src/articles/signature.ts";
import { unzipped } from "../../src/articles/unzipped.ts";
import { writtenDay } from "../../src/articles/writtenDay.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff\xe0", "a JPEG image"],
  ["GIF89a", "a GIF image"],
  ["RIFF\0\0\0\0WEBPVP8 ", "a WebP image"],
  ["\0\0\0\x18ftypheic", "an image"],
  ["\0\0\0\x18ftypmp42", "a video"],
  ["\x1aE\xdf\xa3", "a video"],
  ["ID3\x03", "a sound recording"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document (.doc)"],
  ["{\\rtf1\\ansi", "a rich text document (.rtf)"],
  ["\x1f\x8b\x08", "a packed file"],
  ["MZ\x90\0", "a program"],
  [
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
    "a web archive (.mht)",
  ],
])("the bytes %j are %s", (head, name) => {
  expect(signature(bytes(head))).toMatchObject({ kind: "foreign", name });
});

test.each([
  ["%PDF-1.7", "pdf"],
  ["PK\x03\x04\x14", "zip"],
  ["At least 14 people", "text"],
  ["MZ is a town in the story", "text"],
  ["BMW said that 14", "text"],
  ["<!doctype html>", "text"],
  ["", "text"],
])("the bytes %j are %s", (head, kind) => {
  expect(signature(bytes(head)).kind).toBe(kind);
});

test("any text of letters comes back from UTF-8 and UTF-16 as it was", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1 })
    .map(
      (text) =>
        `The mayor said: ${text.replace(/\p{Cc}|\ufeff|\ufffd/gu, "")} and no more than that was said.`,
    );
  fc.assert(
    fc.property(words, fc.boolean(), (text, mark) => {
      const wide = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
      const all = [Buffer.from(text), wide, Buffer.from(wide).swap16()];
      for (const each of mark ? all : all.slice(0, 1)) {
        expect(decoded(new Uint8Array(each))).toMatchObject({ sure: true, encodings: [{ text }] });
      }
    }),
  );
});

test.each([
  ["The owner of a caf\xe9 in Ca\xf1ada said so.", true],
  ["don\xd5t", false],
  ["Mladi\xe6 and Karad\xfei\xe6", false],
  ["\xcf\xf0\xe8\xe2\xe5\xf2", false],
])("windows-1252 is taken for granted in %j: %s", (text, sure) => {
  const read = decoded(bytes(text));
  expect(read.sure).toBe(sure);
  expect(read.encodings.length).toBeGreaterThan(1);
});

test.each(["\x01\x02\xff", "\0\0\0\0", "ab\0\xff\xfe"])("%j is no text", (text) => {
  expect(decoded(bytes(text)).encodings).toEqual([]);
});

test("an encoding that a page declares is believed where it fits", () => {
  expect(decoded(bytes("\xcf\xf0\xe8"), "windows-1251")).toMatchObject({
    sure: true,
    encodings: [{ text: "При" }],
  });
});

test("Markdown gives its words without marks, and the facts that stand at its head", () => {
  const source = `---
title: "Shells hit Hama"
date: 2019-07-19T10:00:00Z
---
# Shells hit Hama

**At least 14 people** were *killed* in [Hama](https://example.org), \`police\` said\\*.
![A picture](a.png)
> "We ran," he_said_so, 5 * 3 * 2.

---

- 40 wounded <!-- check -->
`;
  expect(markdownArticle(source)).toEqual({
    ...bare(
      'Shells hit Hama\n\nAt least 14 people were killed in Hama, police said*.\n\n"We ran," he_said_so, 5 * 3 * 2.\n\n- 40 wounded \n',
    ),
    title: "Shells hit Hama",
    published: "2019-07-19",
  });
});

test("Markdown without marks stays as it is", () => {
  const plain = fc
    .string({ unit: fc.constantFrom(..."abc 123.,;:\n") })
    .filter((s) => !/\n\s*\n\s*\n/.test(s));
  fc.assert(
    fc.property(plain, (text) => {
      expect(markdownArticle(text).text).toBe(text);
    }),
  );
});

test.each([
  ["2019-07-19T23:30:00+03:00", "2019-07-19"],
  ["20190719", "2019-07-19"],
  [" 2019-07-19 ", "2019-07-19"],
  ["2019/07/19 10:00:00", "2019-07-19"],
  ["Fri, 19 Jul 2019 09:15:00 GMT", "2019-07-19"],
  ["July 19th, 2019 9:15 am", "2019-07-19"],
  ["9 Sept. 2019", "2019-09-09"],
  ["2019-02-30", null],
  ["2019-07/19", null],
  ["07/09/2019", null],
  ["Jul 2019", null],
  ["19 Juli 2019", null],
  ["July 2019", null],
  ["", null],
])("the day written in %j is %s", (written, day) => {
  expect(writtenDay(written)).toBe(day);
});

test.each([
  ["Rescuers&#8217; toll&nbsp;rises &amp; rises&#x2014;32", "Rescuers’ toll rises & rises—32"],
  ["S&atilde;o Tom&eacute; &lt;b&gt;", "São Tomé <b>"],
  ["<em>Raqqa</em>\n strikes: 3 < 5 > 4", "Raqqa strikes: 3 < 5 > 4"],
  ["AT&T &nosuch; &#0;&#99999999;x", "AT&T &nosuch; &#99999999;x"],
])("%j of metadata reads %j", (written, words) => {
  expect(plainWords(written)).toBe(words);
});

test.each([
  ["Shells hit a bakery in Hama", true],
  ["Microsoft Word - hama final 2.docx", false],
  ["hama_final.pdf", false],
  ["Untitled document of mine", false],
  ["Report", false],
])("%j as a document's own title is taken: %s", (title, sane) => {
  expect(saneTitle(title)).toBe(sane ? title : null);
});

test("a page keeps its words and loses its handlers and styles", () => {
  const page = `<p onclick="a('x')" class=a style="color:red">He said: on = "5" < 6</p><b style='display:none'>x</b>`;
  const quiet = quietPage(page);
  expect(quiet).not.toMatch(/onclick|style/);
  expect(quiet).toContain('He said: on = "5" < 6');
  expect(quiet).toContain("<b hidden>");
});

const line = (text: string, y: number, part: Partial<PdfLine> = {}): PdfLine => ({
  text,
  y,
  left: 72,
  right: 72 + 5 * text.length,
  size: 11,
  ...part,
});

test("a hyphen at a line's end stays where the text has the word with it elsewhere", () => {
  const full = { right: 520 };
  const lines = [
    line("The well-known mayor spoke to the press about the well-", 700, full),
    line("known attack and the casual-", 686, full),
    line("ties of Monday", 672),
  ];
  expect(pdfText([lines])).toBe(
    "The well-known mayor spoke to the press about the well-known attack and the casualties of Monday",
  );
});

test("a headline of two lines is one, and paragraphs of a line or two are apart, however many they are", () => {
  const headline = [
    line("Shells hit a bakery in Hama,", 760, { size: 18 }),
    line("mayor says", 738, { size: 18 }),
  ];
  const counts = [2, 1, 2, 2, 1, 1, 2, 1];
  const paragraphs = counts.map((count, i) =>
    ["The mayor said that the toll had risen", `once more on day ${i} of the siege`].slice(
      0,
      count,
    ),
  );
  let y = 700;
  const body = paragraphs.flatMap((words) => {
    y -= 10;
    return words.map((text) => {
      y -= 14;
      return line(text, y);
    });
  });
  const wanted = ["Shells hit a bakery in Hama, mayor says", ...paragraphs.map((p) => p.join(" "))];
  expect(pdfText([[...headline, ...body]])).toBe(wanted.join("\n\n"));
});

test("what stands at one height of most pages is left out, and a sentence that only comes again is not", () => {
  const toll = (day: number, y: number) => line(`On day ${day} the toll rose by 12.`, y);
  const page = (number: number, ...lines: PdfLine[]) => [
    line(`The Example Courier, page ${number}`, 800),
    ...lines,
    line(`${number}`, 40),
  ];
  const between = (y: number) => line("Nobody was hurt in the north.", y);
  const pages = [
    page(1, between(700), between(660), toll(1, 60)),
    page(2, toll(2, 760), between(700), between(660)),
  ];
  const text = pdfText(pages);
  expect(text).toMatch(/On day 1 the toll.*On day 2 the toll/s);
  expect(text).not.toMatch(/Courier/);
});

test("pieces of a line are one line, apart where there is room between them", () => {
  const piece = (str: string, x: number, width: number, hasEOL = false) => ({
    str,
    transform: [11, 0, 0, 11, x, 700],
    width,
    height: 11,
    hasEOL,
  });
  const lines = pdfLines([
    piece("At least", 72, 40),
    piece("14", 116, 12),
    piece("th", 128, 8, true),
  ]);
  expect(lines.map(({ text }) => text)).toEqual(["At least 14th"]);
});

test.each([
  ["<w:vanish/>", "9 were children."],
  ['<w:vanish w:val="0"/>', "9 were not children."],
  ["<w:strike/>", "9 were children."],
  ["<w:b/>", "9 were not children."],
])("a run of a Word document with %s reads %j", (property, words) => {
  const run = (text: string, of = "") => `<w:r><w:rPr>${of}</w:rPr><w:t>${text}</w:t></w:r>`;
  const mark = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";
  const xml = `<w:p>${mark}${run("9 were")}${run(" not", property)}${run(" children.")}</w:p>`;
  expect(docxParagraphs(xml)).toEqual([words]);
});

test.each([
  ["32", "1", 0.6, 4, "32 people"],
  ["32", "1", 1, 0, "321 people"],
  ["32", "th", 0.6, 4, "32th people"],
  ["5 km", "2", 0.6, 4, "5 km2 people"],
])(
  "in a PDF %j with %j behind it, of size %d and raised by %d, reads %j",
  (first, second, size, up, words) => {
    const piece = (str: string, x: number, height = 11, y = 700) => ({
      str,
      transform: [height, 0, 0, height, x, y],
      width: 5 * str.length,
      height,
      hasEOL: false,
    });
    const before = 72 + 5 * first.length;
    const raised = piece(second, before, 11 * size, 700 + up);
    const lines = pdfLines([piece(first, 72), raised, piece(" people", before + 5)]);
    expect(lines.map(({ text }) => text)).toEqual([words]);
  },
);

test.each([
  ["at least ~~30~~ 32 people", "at least 32 people"],
  ["at least 32[^1] people\n\n[^1]: a note\n", "at least 32 people"],
  ["about ~~ 30 ~~ or ~30~", "about ~~ 30 ~~ or ~30~"],
])("the Markdown %j reads %j", (source, words) => {
  expect(markdownArticle(source).text.trim()).toBe(words);
});

test("bytes that only begin like a zip are said to hold nothing or to be damaged, whatever they are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
      const read = unzipped(
        Uint8Array.of(80, 75, 3, 4, ...rest),
        (name) => name === "word/document.xml",
      );
      expect("fault" in read || read.files.size <= 1).toBe(true);
    }),
  );
});

test("many comments before a text do not hold up the page", async () => {
  const text = `${"<!---->".repeat(32)}\n\nAt least 14 people were killed.`;
  const read = await givenArticle({ kind: "text", file: new File([text], "a.md") }, async () => ({
    fault: "taken for a page",
  }));
  expect("article" in read && read.article.text).toContain("At least 14 people");
});
