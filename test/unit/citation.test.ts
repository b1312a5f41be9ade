import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { citation } from "../../src/model/citation.ts";
import type { Story } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const cite = (id: string, from: Story = story): string => {
  const record = from.records.find((r) => r.id === id);
  return record ? citation(record, from) : "missing";
};
/** What follows the date of publication, without the address. */
const notes = (id: string, from?: Story) =>
  cite(id, from)
    .replace(/^.*24 Oct 2017\. ?/s, "")
    .replace(/ ?https:.*$/, "");

test("is the sentence, who says it, where it is printed, what was inferred, and the address", () => {
  expect(cite("travelled-russia")).toBe(
    "“Soufan estimated that Russia was the source of the greatest number of jihadists (3,417), with " +
      "more than 3,000 each from Saudi Arabia and Jordan, 2,962 from Tunisia and 1,910 from France.” " +
      "Soufan Center, quoted in Return of 5,600 jihadists poses major threat: Soufan. " +
      "AFP via SpaceDaily, 24 Oct 2017. Inferred by Dateline: destination, date. " +
      "https://defensenews-alert.blogspot.com/2017/10/fierce-clashes-with-is-near-mosul.html",
  );
});

test("keeps the inner source apart from the one that cites it", () => {
  expect(cite("travelled-eu")).toContain(
    "” Radicalisation Awareness Network, cited by Soufan Center, quoted in Return of",
  );
});

test.each([
  ["war-begins", ""],
  ["coalition-strike", "Inferred by Dateline: place, country, year."],
  ["mention-al-qusur-event-location", "Inferred by Dateline: country."],
  ["killed-war", "Inferred by Dateline: end date."],
  ["killed-observatory", "Disputed by A local official. Inferred by Dateline: country, date."],
  [
    "killed-official",
    "Denied by Ryan Dillon. Disputed by Syrian Observatory for Human Rights. " +
      "Inferred by Dateline: place, country, date.",
  ],
  ["killed-denied", "Denied by Ryan Dillon. Inferred by Dateline: country, date."],
  ["strikes-reported", "Denied by US-led coalition. Inferred by Dateline: country, exact date."],
  ["coalition-denial", "A denial by US-led coalition."],
])("says of %s: %s", (id, expected) => {
  expect(notes(id)).toBe(expected);
});

test("names nobody whom a reviewer rejected", () => {
  const rejected = story.records.map((r) =>
    r.id === "killed-denied" ? { ...r, review: "rejected" as const } : r,
  );
  expect(notes("killed-official", { ...story, records: rejected })).toMatch(/^Disputed by Syrian/);
});
