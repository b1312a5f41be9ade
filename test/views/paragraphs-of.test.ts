import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/articles/paragraphsOf.ts";

test.each([
  ["at least <del>30</del><ins>32</ins> people", "at least 32 people"],
  ["at least <s>30</s> <strike>31</strike> 32 people", "at least 32 people"],
  ["at least 32<sup>1</sup> people", "at least 32 people"],
  ["since April.<sup><a href='#n'>[12]</a></sup> About 4,000", "since April. About 4,000"],
  ["4,000<sup>*</sup> fled<sup>[note 1]</sup>", "4,000 fled"],
  ["on the 12<sup>th</sup> of June", "on the 12th of June"],
  ["5 km<sup>2</sup> of the city", "5 km2 of the city"],
  ["the siege of Ra\u00adqqa\u200b ended", "the siege of Raqqa ended"],
  ["<q>Nothing is left,</q> he said", "“Nothing is left,” he said"],
  ["one<br>two<p>three</p>four", "one\ntwo\n\nthree\n\nfour"],
])("of %j a reader sees %j", (html, words) => {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html");
  expect(paragraphsOf(page.body)).toBe(words);
});
