import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { sha256 } from "../../src/model/sha256.ts";
import { begin, redo, undo, useDateline } from "../../src/store/state.ts";
import { App } from "../../src/views/App.tsx";
import { readUnsaved } from "../../src/views/review/readUnsaved.ts";
import { reviewOpened, TEXT } from "../review-story.ts";
import "../../src/views/review/Review.tsx";
import "./page.tsx";

async function openReview(opened = reviewOpened) {
  begin(opened);
  render(<App />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Review 5" }));
  await screen.findByRole("list", { name: "Records" });
  return user;
}

const review = () => within(screen.getByRole("region", { name: "Review" }));
const items = () =>
  review()
    .queryAllByRole("listitem")
    .filter((e) => e.hasAttribute("data-item"));
const shown = () => items().map((e) => e.getAttribute("data-item"));
const current = () => document.activeElement?.getAttribute("data-item");
const said = () => review().getAllByRole("status").at(-1)?.textContent;
const verdicts = () =>
  useDateline
    .getState()
    .story.story.records.map((r) => `${r.id} ${r.review}`)
    .join(", ");
const stepsBack = () => useDateline.getState().index;

test("each item says what it claims, what is inferred, why it is here and its sentence", async () => {
  await openReview();
  const item = within(items()[0] as HTMLElement);
  item.getByRole("heading", { name: "≥ 14 people killed" });
  item.getByText(
    /16 Oct 2017 · Homs, disputed, said by The mayor|16 Oct 2017 · Homs, said by The mayor/,
  );
  item.getByText("Inferred: year");
  item.getByText("The number is the subject of a verb that says what happened");
  item.getByText(/^The mayor said at least 14/);
});

test("letters judge the current record and lead to the next one nobody has looked at", async () => {
  const user = await openReview();
  expect(current()).toBe("f1");
  await user.keyboard("a");
  expect([current(), said()]).toEqual(["m1", "Accepted. 4 left."]);
  await user.keyboard("r");
  expect([current(), said()]).toEqual(["f2", "Rejected. 3 left."]);
  await user.keyboard("jn");
  expect([current(), said()]).toEqual(["m2", "Marked as not identifiable. 2 left."]);
  await user.keyboard("u");
  expect(current()).toBe("f2");
  await user.keyboard("kb");
  expect(verdicts()).toBe(
    "f1 accepted, m1 suggested, f2 suggested, e1 not-identifiable, m2 suggested",
  );
  screen.getByRole("button", { name: "Review 3" });
});

test("progress counts what was looked at", async () => {
  const user = await openReview();
  await user.keyboard("ar");
  review().getByText("2 of 5 reviewed");
  const bar = review().getByRole("progressbar", { name: "Reviewed" });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["2", "5"]);
});

test("the list is filtered and sorted, and keeps the focus when a verdict takes a record out", async () => {
  const user = await openReview();
  await user.selectOptions(review().getByRole("combobox", { name: "Review" }), "To review");
  await user.selectOptions(review().getByRole("combobox", { name: "Kind" }), "Figures");
  expect(shown()).toEqual(["f1", "f2"]);
  await user.click(items()[0] as HTMLElement);
  await user.keyboard("a");
  expect([shown(), current()]).toEqual([["f2"], "f2"]);
  await user.selectOptions(review().getByRole("combobox", { name: "Review" }), "All verdicts");
  await user.selectOptions(review().getByRole("combobox", { name: "Kind" }), "All kinds");
  await user.selectOptions(review().getByRole("combobox", { name: "Order" }), "By kind");
  expect(shown()).toEqual(["f1", "f2", "e1", "m1", "m2"]);
  await user.type(review().getByRole("searchbox"), "aleppo");
  expect(shown()).toEqual(["e1", "m2"]);
});

test("several are judged at once, as one step of undo", async () => {
  const user = await openReview();
  const before = stepsBack();
  await user.selectOptions(review().getByRole("combobox", { name: "Kind" }), "Places mentioned");
  await user.click(review().getByRole("button", { name: "Choose all 2 shown" }));
  const bulk = within(review().getByRole("group", { name: "Several at once" }));
  await user.click(bulk.getByRole("button", { name: "Accept" }));
  expect(said()).toBe("Accepted 2 records. 3 left.");
  expect(stepsBack()).toBe(before + 1);
  await user.keyboard("{Control>}z{/Control}");
  expect(verdicts()).toBe("f1 suggested, m1 suggested, f2 suggested, e1 suggested, m2 suggested");
  expect(said()).toBe("Undone. 5 left.");
});

test("Shift chooses all in between, and records of one kind are merged into the first", async () => {
  const user = await openReview();
  await user.keyboard("xjj{Shift>}x{/Shift}");
  review().getByText("3 records chosen");
  await user.click(review().getByRole("button", { name: "Choose none" }));
  await user.click(items()[0] as HTMLElement);
  await user.keyboard("xjjxm");
  expect(shown()).toEqual(["f1", "m1", "e1", "m2"]);
  expect(said()).toMatch(
    /^Merged 2 records into one and kept the first one’s number.*speaker.*\. 3 left\.$/,
  );
  undo();
  await screen.findByText("Undone. 5 left.");
  redo();
  await screen.findByText("Done again. 3 left.");
});

test("merging records of different kinds does nothing and says so", async () => {
  const user = await openReview();
  await user.keyboard("xjxm");
  expect(shown()).toHaveLength(5);
  expect(said()).toMatch(/^Nothing was merged: choose two or more records of one kind/);
});

test("a split opens the second record; its form closes without losing the focus", async () => {
  const user = await openReview();
  await user.keyboard("s");
  expect(shown()).toHaveLength(6);
  review().getByRole("form", { name: /^Edit: / });
  await user.keyboard("{Escape}");
  expect(current()).toBe(shown()[1]);
});

test("letters typed in a field judge nothing, and can be switched off in the help", async () => {
  const user = await openReview();
  await user.keyboard("/");
  await user.keyboard("ar");
  expect(verdicts()).not.toContain("accepted");
  await user.clear(review().getByRole("searchbox"));
  await user.click(items()[0] as HTMLElement);
  await user.keyboard("?");
  const help = screen.getByRole("dialog", { name: "Keys of the review" });
  await user.click(within(help).getByRole("checkbox"));
  await user.click(within(help).getByRole("button", { name: "Close" }));
  await user.click(items()[0] as HTMLElement);
  await user.keyboard("a");
  expect(verdicts()).not.toContain("accepted");
  await user.keyboard("{ArrowDown}");
  expect(current()).toBe("m1");
  await user.click(review().getByRole("button", { name: "Keys" }));
  await user.click(screen.getByRole("checkbox", { name: /^Single letters/ }));
});

test("the article is drawn with its marks; typed words of it become a record", async () => {
  const user = await openReview();
  await user.keyboard("i");
  const form = review().getByRole("form", { name: "Add a record" });
  expect(review().getByRole("tab", { name: "Article" }).getAttribute("aria-selected")).toBe("true");
  await user.type(within(form).getByRole("textbox"), "on Tuesday");
  within(form).getByText(/Found: …/);
  await user.click(within(form).getByRole("button", { name: "Add as an event" }));
  await user.click(review().getByRole("button", { name: "Save" }));
  const { records } = useDateline.getState().story.story;
  expect(records.find((r) => r.kind === "event" && r.what === "on Tuesday")?.review).toBe("edited");
});

test("what was typed into closed forms is offered again until it is saved or discarded", async () => {
  const user = await openReview();
  const offers = () => review().queryByRole("region", { name: "Typed and not saved" });
  await user.keyboard("e");
  await user.clear(review().getByLabelText("Unit"));
  await user.type(review().getByLabelText("Unit"), "fighters");
  expect(offers()).toBeNull();
  await user.keyboard("{Escape}");
  await user.keyboard("i");
  const form = review().getByRole("form", { name: "Add a record" });
  await user.type(within(form).getByRole("textbox"), "Shelling");
  await user.click(within(form).getByRole("button", { name: "Add as an event" }));
  await user.type(review().getByLabelText("Date"), "2017-10-17");
  await user.keyboard("{Escape}");
  await user.click(review().getByRole("tab", { name: "List" }));
  expect(readUnsaved(window.sessionStorage.getItem("dateline-unsaved") ?? "")).toHaveLength(2);
  const list = () => within(offers() as HTMLElement);
  expect(
    list()
      .getAllByRole("listitem")
      .map((e) => e.firstChild?.textContent),
  ).toEqual(["Not saved: “≥ 14 people killed”", "Not saved: “Shelling” as an event"]);
  await user.click(list().getByRole("button", { name: "Go on with “Shelling” as an event" }));
  expect(review().getByLabelText("Date")).toHaveProperty("value", "2017-10-17");
  await user.click(review().getByRole("button", { name: "Save" }));
  await user.click(review().getByRole("tab", { name: "List" }));
  await user.click(list().getByRole("button", { name: "Go on with “≥ 14 people killed”" }));
  expect(review().getByLabelText("Unit")).toHaveProperty("value", "fighters");
  await user.keyboard("{Escape}");
  await user.click(list().getByRole("button", { name: "Discard “≥ 14 people killed”" }));
  expect(offers()).toBeNull();
  expect(window.sessionStorage.getItem("dateline-unsaved")).toBeNull();
});

test("typed words go along when a verdict makes a bundled story the reader's own", async () => {
  const user = await openReview({ ...reviewOpened, key: "bundled" });
  await user.keyboard("e");
  await user.type(review().getByLabelText("Unit"), "!");
  await user.keyboard("{Escape}");
  await user.keyboard("jr");
  expect(useDateline.getState().story.key).toMatch(/^kept-/);
  const offers = within(review().getByRole("region", { name: "Typed and not saved" }));
  await user.click(offers.getByRole("button", { name: /^Discard / }));
  expect(window.sessionStorage.getItem("dateline-unsaved")).toBeNull();
});

test("a text of millions of characters that was missing is taken in without going through the field", async () => {
  const text = `${TEXT}\n${"More of it. ".repeat(100_000)}`;
  const hash = sha256(text);
  const sources = reviewOpened.story.sources.map((s) => ({
    ...s,
    sha256: hash,
    length: text.length,
  }));
  const story = { ...reviewOpened.story, sources };
  const user = await openReview({ ...reviewOpened, story, texts: new Map() });
  await user.click(review().getByRole("tab", { name: "Article" }));
  await user.click(review().getByRole("button", { name: "Paste the article’s text…" }));
  const field = review().getByLabelText<HTMLTextAreaElement>(/^The article’s text/);
  fireEvent.paste(field, { clipboardData: { getData: () => `${text}!` } });
  await review().findByText(/^This is not the text/);
  expect(field.value).toBe("");
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
  await waitFor(() => expect(useDateline.getState().story.texts?.get(hash)).toBe(text));
});

test("ending the review brings the quotes back and the focus to its button", async () => {
  const user = await openReview();
  await user.click(review().getByRole("button", { name: "End review" }));
  screen.getByRole("region", { name: "Source quotes" });
  expect(document.activeElement?.textContent).toBe("Review 5");
});
