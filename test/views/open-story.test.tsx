import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { undo, useDateline } from "../../src/store/state.ts";
import { minimal, record, withRecord } from "../minimal-story.ts";
import { openPage, status, story } from "./page.tsx";

async function open(content: string | Blob, name = "mine.json") {
  const { user } = openPage();
  const file = new File([content], name, { type: "application/json" });
  await user.upload(screen.getByLabelText("Story file"), file);
}

const notices = () =>
  [...screen.getByRole("log", { name: "Notices" }).querySelectorAll("p")].map(
    (p) => p.firstChild?.textContent ?? "",
  );
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

test("a story file replaces the story, and undo leads back", async () => {
  await open(JSON.stringify(minimal));
  await expect.poll(heading).toBe("A story");
  expect(status()).toBe("1 of 1 records");
  expect(notices()).toEqual([]);
  act(undo);
  expect(heading()).toBe(story.title);
});

test.each<[string, string, RegExp]>([
  ["no JSON", "a story", /^mine\.json was not opened: not JSON/],
  ["an empty file", "", /^mine\.json was not opened: empty/],
  ["a web page", "<html><p>Sign in", /^mine\.json was not opened: a web page \(HTML\)/],
  ["no story", "[1, 2]", /^mine\.json was not opened: /],
  ["a newer format", JSON.stringify({ ...minimal, format: "dateline/9" }), /dateline\/9/],
  [
    "more than 5,000 records",
    JSON.stringify({ ...minimal, records: Array(5001).fill(record) }),
    /5,?000/,
  ],
])("%s is answered with a sentence, and the old story stays", async (_, content, sentence) => {
  await open(content);
  await expect.poll(notices).toHaveLength(1);
  expect(notices()[0]).toMatch(sentence);
  expect(heading()).toBe(story.title);
  expect(status()).toBe("43 of 48 records");
});

test("a file of more than 20 MB is not even read", async () => {
  await open(new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]));
  await expect.poll(notices).toHaveLength(1);
  expect(notices()[0]).toContain("too large");
  expect(heading()).toBe(story.title);
});

test("a file that cannot be read is said to be so", async () => {
  openPage();
  const broken = new File(["{}"], "gone.json");
  broken.text = () => Promise.reject(new Error("the disk is gone"));
  fireEvent.drop(window, { dataTransfer: { files: [broken], types: ["Files"] } });
  await expect.poll(notices).toHaveLength(1);
  expect(notices()[0]).toContain("the disk is gone. What was open before is still here.");
  expect(heading()).toBe(story.title);
});

test("a story can be dropped on the page", async () => {
  openPage();
  const file = new File([JSON.stringify(minimal)], "dropped.json");
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ["Files"] } });
  await expect.poll(heading).toBe("A story");
});

test("a bad record is left out, counted and listed, the sound ones are shown", async () => {
  const { records } = withRecord({ id: "r2", place: "nowhere" });
  await open(JSON.stringify({ ...minimal, records: [record, ...records] }));
  await expect.poll(heading).toBe("A story");
  expect(notices()).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "1 unsound, list" }));
  const listHeading = await screen.findByRole("heading", { name: "1 unsound" });
  const list = listHeading.closest("section");
  expect(list?.querySelector("b")?.textContent).toBe("At least 14");
  expect(list?.querySelector("q")?.textContent).toBe("At least 14 died.");
  expect(list?.querySelector("small")?.textContent).toContain("unknown place: nowhere");
  const remarks = screen.getByRole("heading", { name: "1 remark on the story" }).closest("section");
  expect(remarks?.textContent).toContain("records[1].place");
  expect(useDateline.getState().story.rejected).toHaveLength(1);
});

test("a notice goes when it is dismissed", async () => {
  await open("nonsense");
  const [notice] = await screen.findAllByRole("button", { name: "Dismiss" });
  if (notice) fireEvent.click(notice);
  expect(notices()).toEqual([]);
  expect(within(document.body).getByRole("status")).toBeTruthy();
});
