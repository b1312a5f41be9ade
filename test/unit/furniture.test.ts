import fc from "fast-check";
import { expect, test } from "vitest";
import { captionRule } from "../../src/extract/captions.ts";
import { furnitureRule } from "../../src/extract/furniture.ts";
import { cut } from "../../src/extract/teasers.ts";
import { zones } from "../../src/extract/zones.ts";

test.each([
  ["* * *", "separator"],
  ["https://example.org/a?b=c", "address"],
  ["from Military Weekly, Daily http://example.org/x", "address-tail"],
  ["Source: Example Agency", "source-line"],
  ["via space News", "via"],
  ["A B Reviewed by Unknown on 00:02:00 Rating: 5", "reviewed"],
  ["Rating: 4.5 / 5", "rating"],
  ["Published on 14 March 2021 at 10:42", "timestamp"],
  ["Last updated: Tue, 4 May 2021", "timestamp"],
  ["Updated 3 hours ago", "timestamp"],
  ["3 min read", "time"],
  ["No comments:", "comments"],
  ["Post a Comment", "comments"],
  ["Defense Alert. Powered by Blogger.", "powered-by"],
  ["Advertisement", "advertisement"],
  ["Let’s block ads! (Why?)", "advertisement"],
  ["$5 Billed Once", "price"],
  ["€9.99 per month", "price"],
  ["© 2021 Example Wire", "copyright"],
  ["Copyright 2021 Example. All rights reserved.", "copyright"],
  ["READ MORE: Ten years of war", "read-more"],
  ["Continue reading →", "read-more"],
  ["Follow us on Twitter", "follow-us"],
  ["Unsubscribe", "newsletter"],
  ["Skip to main content", "navigation"],
  ["This site uses cookies to improve what you see.", "cookies"],
  ["Contact: Tom Reiss, +41 22 555 01 23", "contact"],
  ["For more information, media may contact the office at 910-555-0183.", "contact"],
  ["press@aid.example", "contact"],
  ["(Reporting by Lena Marovic; Editing by Paul Quist)", "credits"],
  ["By Lena Marovic and Idris Okonjo", "byline"],
  ["Image: Ana Petrov", "photo-credit"],
  ["Image copyright Reuters", "photo-credit"],
  ["File photo", "photo-credit"],
  ["FOR IMMEDIATE RELEASE", "release-mark"],
  ["###", "separator"],
  ["Share on Facebook | Tweet | Print", "share"],
  ["credit card or paypal", "payment"],
  ["Home | World | Middle East", "menu"],
])("%j is furniture by the rule %s", (line, rule) => {
  expect(furnitureRule(line)).toBe(rule);
});

test.each([
  "Near Tarsa, four strikes engaged three units.",
  "$5 million was pledged.",
  "Released prisoners said 14 had died.",
  "Updated figures put the toll at 14",
  "By Monday, 300 people had died.",
  "By Monday 14 had died",
  "From Tarsa the army moved on.",
  'The mayor said: "Read more: it is all in the report."',
  "Photo by photo, investigators counted 40 dead in three mass graves near the river.",
  "Related attacks killed 14 people.",
  "More than 14 people died.",
  "Share prices fell after the attack",
  "Copyright law was changed.",
  "Contact with the 14 hostages was lost.",
  "Follow-up strikes hit Dol.",
  "“We need your help,” the mayor said. “Become a supporter of peace.”",
  "The newspaper put up a paywall in 2015 and lost 300 readers.",
  "Aid workers said: please make a donation to the 300 families.",
  "Deaths | 14 | 15",
  "14",
  "constructor",
])("%j is none", (line) => {
  expect(furnitureRule(line)).toBe(null);
  expect(zones(line).map((zone) => zone.kind)).toEqual(["body"]);
});

test.each([
  [
    "FILE PHOTO: Police stand guard near the covered market in Tarsa. REUTERS/Ana Petrov",
    "caption",
  ],
  ["Image caption Troops near the river", "caption"],
  ["Troops near the river (AP Photo/Ana Petrov)", "caption-credit"],
  ["Troops near the river [File: Ana Petrov/Reuters]", "caption-credit"],
  ["██ Held by the rebels", "map-key"],
  ["Troops stood near the river (14 of them).", null],
  ["Reuters and AFP reported 14 dead.", null],
])("%j is a caption by the rule %s", (line, rule) => {
  expect(captionRule(line)).toBe(rule);
});

test.each([
  ["forces, chase ... read more", "dots-and-words"],
  ["He said so. (more)", "words"],
  ["He said so [continue reading]", "words"],
  ["He said so… Read more »", "dots-and-words"],
  ["He said so. Read more »", "words"],
  ["Teenagers who read more.", null],
  ["He said that he would…", "dots"],
  ["He said that he [...]", "dots"],
  ["Killed 14 and wounded two dozen more", null],
  ["“We will wait and see ...”", null],
  ["He said so.", null],
])("%j is cut by %s", (paragraph, how) => {
  expect(cut(paragraph)).toBe(how);
});

const WORDS =
  "support published updated share photo comment rating more read related copyright subscribe member file image video killed army town the of in and 14 5,600 people were said it reported on Monday contact follow sign email print advertisement source sources links notes menu search privacy newsletter";

test("an ordinary paragraph is never furniture, whatever its words", () => {
  const sentence = fc
    .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 12, maxLength: 60 })
    .map((words) => `The ${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const kinds = zones(paragraphs.join("\n\n")).map((zone) => zone.kind);
      expect(kinds).toEqual(["body"]);
    }),
    { numRuns: 500 },
  );
});
