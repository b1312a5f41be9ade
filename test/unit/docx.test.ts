import fc from "fast-check";
import { expect, test } from "vitest";
import { docxArticle } from "../../src/articles/docxArticle.ts";
import { docxParagraphs } from "../../src/articles/docxParagraphs.ts";
import { docx, p } from "../e2e/docx.ts";

const body = (inside: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;

test.each<[string, string, string[]]>([
  ["runs", p("At least 14 ", "died."), ["At least 14 died."]],
  ["entities and CDATA", p("5 &lt; 6 &amp; &#x2014;&#8217;", "<![CDATA[a<b]]>"), ["5 < 6 & —’a<b"]],
  [
    "signs",
    "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br w:type='page'/><w:t>c</w:t></w:r></w:p>",
    ["a\tb\nc"],
  ],
  [
    "nothing of what was deleted, moved away, or is a tab stop",
    "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:del><w:r><w:t>x</w:t></w:r></w:del><w:moveFrom><w:p><w:t>y</w:t></w:p></w:moveFrom><w:r><w:t>z</w:t></w:r></w:p>",
    ["z"],
  ],
  [
    "a text box by itself, and no second time for old programs",
    "<w:p><w:r><w:t>out</w:t><mc:Choice><w:p><w:t>in</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>in</w:t></w:p></mc:Fallback><w:t>side</w:t></w:r></w:p>",
    ["outside", "in"],
  ],
  ["comments and instructions", `<!-- a > b --><?x y?>${p("a")}`, ["a"]],
  ["a sign > in an attribute", `<w:p w:x="a > b"><w:r><w:t>a</w:t></w:r></w:p>`, ["a"]],
])("a Word document's paragraphs: %s", (_, inside, paragraphs) => {
  expect(docxParagraphs(body(inside))).toEqual(paragraphs);
});

test.each([
  "",
  "no XML",
  "<a><b></a></b>",
  "<a>",
  "<a/><b/>",
  "<a>&unknown;</a>",
  "<a>R&D</a>",
  `<!DOCTYPE x [<!ENTITY a "ha">]><a>&a;</a>`,
  "<a b='<'></a>",
  "<a><!-- ",
])("%j is a damaged document", (xml) => {
  expect(docxParagraphs(xml)).toBeNull();
});

test("any words come back from a document as they were", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `a${text}b`);
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const xml = body(words.map((each) => p(escaped(each))).join(""));
      expect(docxParagraphs(xml)).toEqual(words.map((each) => each.trim()));
    }),
  );
});

test("the title is the document's own, its first", () => {
  const core = "<x><dc:title>Shells hit a bakery in Hama</dc:title><dc:title>Other</dc:title></x>";
  const read = docxArticle(docx(p("At least 14 died."), { "docProps/core.xml": core }), "a.docx");
  expect(read).toMatchObject({
    article: { text: "At least 14 died.", title: "Shells hit a bakery in Hama" },
  });
});

test("a long document, deep or broken at its end, is read in one pass", () => {
  const long = p("At least 14 people were killed.").repeat(120_000);
  expect(docxParagraphs(body(long))).toHaveLength(120_000);
  expect(docxParagraphs(`${"<a>".repeat(300_000)}${"</a>".repeat(300_000)}`)).toEqual([]);
  for (const tail of ["<a ", "<a x='", "<!--", "<![CDATA["]) {
    expect(docxParagraphs(`<a>${tail.repeat(200_000)}`)).toBeNull();
  }
});
