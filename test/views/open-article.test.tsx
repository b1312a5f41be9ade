import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { type GivenFile, givenArticle } from "../../src/articles/givenArticle.ts";
import type { Extracted } from "../../src/extract/extract.ts";
import type { Problem } from "../../src/extract/problem.ts";
import { setFilters, undo, useDateline } from "../../src/store/state.ts";
import type { ArticleFacts, Progress } from "../../src/views/extractInWorker.ts";
import { madePage } from "../made-page.ts";
import { minimal, parsed } from "../minimal-story.ts";
import { openPage, status, story } from "./page.tsx";

type Run = {
  text: string;
  options: ArticleFacts;
  told: (progress: Progress) => void;
  answer: (extracted: Extracted) => void;
  fail: (error: Error) => void;
  isCancelled: boolean;
};

const runs: Run[] = vi.hoisted(() => []);
vi.mock("../../src/views/extractInWorker.ts", () => ({
  extractInWorker: (text: string, options: ArticleFacts, told: Run["told"]) => {
    let fail: Run["fail"] = () => {};
    let answer: Run["answer"] = () => {};
    const result = new Promise<Extracted>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
    const run: Run = { text, options, told, answer, fail, isCancelled: false };
    runs.push(run);
    const cancel = () => {
      run.isCancelled = true;
      fail(new DOMException("extraction was cancelled", "AbortError"));
    };
    return { result, cancel };
  },
}));
// There are no workers here: the same reading on the page's own thread.
vi.mock("../../src/articles/articleApart.ts", () => ({
  apart: (given: GivenFile, signal: AbortSignal) =>
    givenArticle(given, (markup) => madePage(markup, signal)),
}));
beforeEach(() => {
  runs.length = 0;
  window.sessionStorage.clear();
});

const made = parsed(minimal).story;
const NO_DATE: Problem = {
  rule: "missing-date",
  message: "missing date: T; give the day on which it was published",
  source: "s",
  range: null,
};
const UNKNOWN: Problem = {
  rule: "unknown-place",
  message: "unknown place: Nowhereville",
  source: "s",
  range: [3, 9],
};
const ARTICLE = "At least 14 died.";

const area = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "Paste an article" });
const field = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });
const heading = () => document.querySelector("h1")?.textContent;
const dialog = () => screen.queryByRole("dialog", { name: "Open a story" });
const focused = () => document.activeElement;
const notices = () =>
  [...document.querySelectorAll(".notices p")].map((p) => p.firstChild?.textContent ?? "");

async function openDialog() {
  const { user } = openPage();
  await user.click(screen.getByRole("button", { name: "Open a story…" }));
  await screen.findByRole("textbox", { name: "Paste an article" });
  return user;
}

/** Presses the button; the last extraction that it began, if it began one. */
async function make(user: Awaited<ReturnType<typeof openDialog>>): Promise<Run> {
  await user.click(screen.getByRole("button", { name: "Make a story" }));
  const run = runs.at(-1);
  if (!run) throw new Error("nothing was extracted");
  return run;
}

async function pasted() {
  const user = await openDialog();
  await user.click(area());
  await user.paste(ARTICLE);
  return user;
}

test("the dialog opens on the text, says what a run is at, and opens the story that comes of it", async () => {
  const user = await pasted();
  expect(focused()).toBe(area());
  await user.type(field("Headline"), " My own ");
  await user.type(field("Published on"), "2017-10");
  await user.type(field("Publisher"), "The Test");
  await user.type(field("Address"), "https://example.org/a");
  const run = await make(user);
  expect(run.text).toBe(ARTICLE);
  expect(run.options).toEqual({
    title: "My own",
    published: "2017-10",
    publisher: "The Test",
    url: "https://example.org/a",
  });
  expect(focused()).toBe(screen.getByRole("button", { name: "Cancel" }));
  const live = screen.getByText("Starting…");
  expect(live.getAttribute("aria-live")).toBe("polite");
  act(() => run.told({ stage: "tables", country: null }));
  expect(live.textContent).toBe("Loading place names…");
  act(() => run.told({ stage: "article" }));
  expect(live.textContent).toBe("Reading the article…");
  act(() => run.told({ stage: "tables", country: "SY" }));
  expect(live.textContent).toContain("place names of Syria");
  await act(async () => run.answer({ story: made, issues: [] }));
  await waitFor(() => expect(heading()).toBe("A story"));
  expect(dialog()).toBeNull();
  expect(status()).toBe("1 of 1 records");
  expect(useDateline.getState().story.key).toMatch(/^kept-/);
  expect(notices()).toEqual([]);
  act(undo);
  expect(heading()).toBe(story.title);
});

test("what extraction could not settle is counted and listed", async () => {
  const run = await make(await pasted());
  await act(async () => run.answer({ story: made, issues: [UNKNOWN, UNKNOWN] }));
  await waitFor(() => expect(notices()).toHaveLength(1));
  expect(notices()[0]).toBe("“A story” was made with 2 remarks, listed in the strip below.");
  const [issue] = useDateline.getState().story.issues;
  expect(issue?.path).toBe("characters 3 to 9 of the text");
});

test("cancelled, the text is still there, and a late answer opens nothing", async () => {
  const user = await pasted();
  const run = await make(user);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(run.isCancelled).toBe(true);
  expect(screen.getByRole("alert").textContent).toBe("Cancelled. Your text is still here.");
  expect(area().value).toBe(ARTICLE);
  expect(focused()).toBe(area());
  await act(async () => run.answer({ story: made, issues: [] }));
  expect(heading()).toBe(story.title);
});

test("closing the dialog stops the run and keeps the text", async () => {
  const user = await pasted();
  const run = await make(user);
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(run.isCancelled).toBe(true);
  await user.click(screen.getByRole("button", { name: "Open a story…" }));
  expect(area().value).toBe(ARTICLE);
});

test("what was typed is there again after a reload, until a story is made of it", async () => {
  const user = await pasted();
  await user.type(field("Publisher"), "The Test");
  // A reload takes the page away without its dialog being closed.
  window.dispatchEvent(new Event("pagehide"));
  cleanup();
  const again = await openDialog();
  expect([area().value, field("Publisher").value]).toEqual([ARTICLE, "The Test"]);
  const run = await make(again);
  await act(async () => run.answer({ story: made, issues: [] }));
  await waitFor(() => expect(dialog()).toBeNull());
  cleanup();
  await openDialog();
  expect([area().value, field("Publisher").value]).toEqual(["", ""]);
});

test.each(["{", "3", '{"text":3,"constructor":"x"}'])(
  "a kept draft that is none, %s, begins with nothing",
  async (json) => {
    window.sessionStorage.setItem("dateline-draft", json);
    await openDialog();
    expect(area().value).toBe("");
  },
);

test("a crash of the worker is said, with the way out", async () => {
  const run = await make(await pasted());
  await act(async () => run.fail(new Error("out of memory")));
  expect(screen.getByRole("alert").textContent).toBe(
    "The article could not be read: out of memory. Your text is still here; try again or reload the page.",
  );
  expect(area().value).toBe(ARTICLE);
});

test("a missing date is asked for, and the text read again with it", async () => {
  const user = await pasted();
  const run = await make(user);
  await act(async () => run.answer({ story: made, issues: [NO_DATE] }));
  expect(heading()).toBe(story.title);
  const date = field("Published on");
  expect(focused()).toBe(date);
  const said = document.getElementById(date.getAttribute("aria-describedby") ?? "");
  expect(said?.textContent).toContain("does not say when T was published");
  await user.type(date, "2019-07-19{Enter}");
  expect(runs).toHaveLength(2);
  expect(runs[1]?.options.published).toBe("2019-07-19");
  await act(async () => runs[1]?.answer({ story: made, issues: [] }));
  await waitFor(() => expect(heading()).toBe("A story"));
});

test("without a date the story opens undated, and that is counted", async () => {
  const user = await pasted();
  const run = await make(user);
  await act(async () => run.answer({ story: made, issues: [NO_DATE] }));
  await user.click(screen.getByRole("button", { name: "Go on without a date" }));
  await waitFor(() => expect(heading()).toBe("A story"));
  expect(runs).toHaveLength(1);
  expect(notices()[0]).toContain("1 remark");
});

test("a text without a headline asks for one, and opens without it only if that is wanted", async () => {
  const user = await pasted();
  const run = await make(user);
  const NO_TITLE = { ...NO_DATE, rule: "missing-title" };
  await act(async () => run.answer({ story: made, issues: [NO_TITLE] }));
  const title = field("Headline");
  expect(focused()).toBe(title);
  const said = document.getElementById(title.getAttribute("aria-describedby") ?? "");
  expect(said?.textContent).toContain("no headline of its own");
  await user.type(title, "Two dead in Dol{Enter}");
  expect(runs[1]?.options.title).toBe("Two dead in Dol");
  await act(async () => runs[1]?.answer({ story: made, issues: [NO_DATE, NO_TITLE] }));
  expect(focused()).toBe(field("Published on"));
  await user.click(screen.getByRole("button", { name: "Go on without them" }));
  await waitFor(() => expect(heading()).toBe("A story"));
});

test("several undated reports are named, each once", async () => {
  const sources = ["s", "t", "u"].map((id, i) => ({
    ...made.sources[0],
    id,
    title: i < 2 ? "One" : "Two",
  }));
  const run = await make(await pasted());
  const issues = ["s", "t", "u"].map((source) => ({ ...NO_DATE, source }));
  await act(async () => run.answer({ story: { ...made, sources } as Extracted["story"], issues }));
  const items = within(screen.getByRole("dialog")).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual(["One", "Two"]);
});

test.each<[string, { [name: string]: string }, RegExp, string]>([
  ["no text", { "Paste an article": " \n " }, /no text yet/, "Paste an article"],
  ["signs of a binary file", { "Paste an article": "a\0b" }, /not text/, "Paste an article"],
  ["a date that is none", { "Published on": "last Friday" }, /“last Friday”/, "Published on"],
  ["an impossible date", { "Published on": "2017-02-30" }, /“2017-02-30”/, "Published on"],
  ["an address that is none", { Address: "javascript:alert(1)" }, /not an address/, "Address"],
])("%s is refused where it stands", async (_, typed, sentence, name) => {
  const user = await openDialog();
  fireEvent.change(area(), { target: { value: ARTICLE } });
  for (const [label, value] of Object.entries(typed)) {
    fireEvent.change(field(label), { target: { value } });
  }
  await user.click(screen.getByRole("button", { name: "Make a story" }));
  expect(screen.getByRole("alert").textContent).toMatch(sentence);
  expect(focused()).toBe(field(name));
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  expect(runs).toEqual([]);
});

test("a text in which nothing was found says so, and stays", async () => {
  const run = await make(await pasted());
  await act(async () => run.answer({ story: { ...made, records: [] }, issues: [NO_DATE] }));
  expect(screen.getByRole("alert").textContent).toMatch(/^Nothing was found in this text/);
  expect(area().value).toBe(ARTICLE);
});

test("more records than a story may have are refused, and the text stays", async () => {
  const [record] = made.records;
  if (!record) throw new Error("missing record");
  const records = Array.from({ length: 5001 }, (_, i) => ({ ...record, id: `r${i}` }));
  const run = await make(await pasted());
  await act(async () => run.answer({ story: { ...made, records }, issues: [] }));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/5,?000/));
  expect(heading()).toBe(story.title);
  expect(area().value).toBe(ARTICLE);
});

const drop = (...files: File[]) =>
  fireEvent.drop(window, { dataTransfer: { files, types: ["Files"] } });

test.each(["mine.txt", "mine.md", "MINE.TXT"])(
  "%s dropped opens the dialog with it",
  async (name) => {
    openPage();
    drop(new File([ARTICLE], name));
    await screen.findByRole("textbox", { name: "Paste an article" });
    await waitFor(() => expect(area().value).toBe(ARTICLE));
    expect(focused()).toBe(area());
  },
);

test("a dropped text stops a run and takes the place of what was there, which can be put back", async () => {
  const user = await pasted();
  const run = await make(user);
  drop(new File(["Another text."], "other.txt"));
  await waitFor(() => expect(area().value).toBe("Another text."));
  await waitFor(() => expect(run.isCancelled).toBe(true));
  expect(screen.getByText(/^other\.txt is here/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Put that back" }));
  expect(area().value).toBe(ARTICLE);
});

test("what a file took the place of can be put back after its date was typed, another file and closing", async () => {
  const user = await pasted();
  drop(new File(["Another text."], "other.txt"));
  await waitFor(() => expect(area().value).toBe("Another text."));
  drop(new File(["A third text."], "third.txt"));
  await waitFor(() => expect(area().value).toBe("A third text."));
  await user.type(field("Published on"), "2018");
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: /^Open a story/ }));
  expect(area().value).toBe("A third text.");
  expect(field("Published on").value).toBe("2018");
  await user.click(await screen.findByRole("button", { name: "Put that back" }));
  expect(area().value).toBe(ARTICLE);
  expect(field("Published on").value).toBe("");
});

test.each<[string, BlobPart, RegExp]>([
  ["a zip", new Uint8Array([80, 75, 3, 4, 0, 0]), /a\.txt is a packed folder \(\.zip\): unpack it/],
  ["a picture", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), /a\.txt is a PNG image: type/],
  ["a binary file", new Uint8Array([1, 2, 3, 255]), /a\.txt is not text.*UTF-8/],
  ["an empty file", " \n", /a\.txt holds no words/],
  ["a large file", "a".repeat(10_000_001), /a\.txt is over 10 MB/],
])("%s is refused with a sentence, and the text stays", async (_, content, sentence) => {
  await pasted();
  drop(new File([content], "a.txt"));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(sentence));
  expect(area().value).toBe(ARTICLE);
});

test("a story file picked from the dialog opens, and the dialog closes", async () => {
  const user = await openDialog();
  const clicked = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => {});
  await user.click(screen.getByRole("button", { name: "Choose files…" }));
  expect(clicked.mock.contexts).toEqual([screen.getByLabelText("Story file")]);
  const file = new File([JSON.stringify(minimal)], "mine.json", { type: "application/json" });
  fireEvent.change(screen.getByLabelText("Story file"), { target: { files: [file] } });
  await waitFor(() => expect(heading()).toBe("A story"));
  expect(dialog()).toBeNull();
});

const rows = () =>
  within(screen.getByRole("dialog"))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

/** The n-th extraction, as soon as it has begun. */
async function begun(n: number): Promise<Run> {
  await waitFor(() => expect(runs.length).toBeGreaterThan(n));
  const run = runs[n];
  if (!run) throw new Error("nothing was extracted");
  return run;
}

test("of several files each becomes a story in turn, and what was refused is said", async () => {
  const { user } = openPage();
  const json = new File([JSON.stringify({ ...minimal, title: "Kept" })], "kept.json");
  drop(new File([ARTICLE], "one.txt"), new File([Uint8Array.of(137, 80, 78, 71)], "two.txt"), json);
  const run = await begun(0);
  expect(rows()[2]).toMatch(/^kept\.json\s*waiting$/);
  expect(focused()).toBe(screen.getByRole("button", { name: "Cancel" }));
  await act(async () => run.answer({ story: made, issues: [] }));
  const done = await screen.findByRole("button", { name: "Done" });
  expect(rows()[0]).toMatch(/^one\.txt.*A story.*1 record$/);
  expect(rows()[1]).toMatch(/^two\.txt.*not text|^two\.txt.*PNG/);
  expect(rows()[2]).toMatch(/^kept\.json.*Kept.*1 record$/);
  expect(screen.getByText("2 stories made, 1 file refused")).toBeTruthy();
  expect(heading()).toBe("Kept");
  act(undo);
  expect(heading()).toBe("A story");
  await user.click(done);
  expect(dialog()).toBeNull();
});

test("articles without a date are asked for one in one form", async () => {
  const { user } = openPage();
  drop(new File([ARTICLE], "one.txt"), new File([ARTICLE], "two.txt"));
  const undated = { story: made, issues: [NO_DATE] };
  for (const n of [0, 1]) {
    const run = await begun(n);
    await act(async () => run.answer(undated));
  }
  const name = "Published on, for 2 articles";
  await waitFor(() => expect(focused()).toBe(screen.getByRole("textbox", { name })));
  await user.keyboard("soon{Enter}");
  expect(screen.getByRole("alert").textContent).toContain("“soon” is not a date");
  await user.clear(field(name));
  await user.type(field(name), "2019-07{Enter}");
  for (const n of [2, 3]) {
    const run = await begun(n);
    expect(run.options.published).toBe("2019-07");
    await act(async () => run.answer({ story: made, issues: [] }));
  }
  await screen.findByText("2 stories made");
});

test("cancelled among several files, what was made stays and the rest is not read", async () => {
  const { user } = openPage();
  drop(new File([ARTICLE], "one.txt"), new File([ARTICLE], "two.txt"), new File([ARTICLE], "c.md"));
  const one = await begun(0);
  await act(async () => one.answer({ story: made, issues: [] }));
  const two = await begun(1);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(two.isCancelled).toBe(true);
  expect(rows().map((row) => /record|cancelled/.exec(row ?? "")?.[0])).toEqual([
    "record",
    "cancelled",
    "cancelled",
  ]);
  expect(heading()).toBe("A story");
});

test("one article that fails keeps none of the others from being made", async () => {
  openPage();
  drop(new File([ARTICLE], "one.txt"), new File([ARTICLE], "two.txt"));
  const one = await begun(0);
  await act(async () => one.fail(new Error("out of memory")));
  const two = await begun(1);
  await act(async () => two.answer({ story: made, issues: [] }));
  await screen.findByText("1 story made, 1 file refused");
  expect(rows()[0]).toContain("out of memory");
});

test("a long text that is pasted stays out of the field, is read whole and can be removed", async () => {
  const user = await openDialog();
  await user.click(area());
  const long = "At least 14 died. ".repeat(20_000);
  await user.paste(long);
  expect(screen.queryByRole("textbox", { name: "Paste an article" })).toBeNull();
  expect(screen.getByText("360,000 characters of text")).toBeTruthy();
  expect(focused()).toBe(screen.getByRole("button", { name: "Remove the text" }));
  const run = await make(user);
  expect(run.text).toBe(long);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(screen.getByRole("button", { name: "Remove the text" }));
  expect(area().value).toBe("");
  expect(focused()).toBe(area());
});

test("more than 10 MB of text is refused, and can be removed", async () => {
  const user = await openDialog();
  fireEvent.change(area(), { target: { value: "é".repeat(5_000_001) } });
  await user.click(screen.getByRole("button", { name: "Make a story" }));
  expect(screen.getByRole("alert").textContent).toMatch(/10 MB/);
  expect(focused()).toBe(screen.getByRole("button", { name: "Remove the text" }));
});

test("where the encoding is not clear the reader chooses by what each reading makes of the words", async () => {
  openPage();
  drop(new File([new Uint8Array([...Array(8)].flatMap(() => [0xcc, 0xee, 0xf1, 0x20]))], "a.txt"));
  const cyrillic = await screen.findByRole("radio", { name: /^Cyrillic.*Мос/ });
  expect(area().value).toBe("");
  fireEvent.click(cyrillic);
  await waitFor(() => expect(area().value).toMatch(/^Мос /));
});

test("an example stands in the dialog at one click, with its date", async () => {
  const user = await openDialog();
  await user.click(screen.getByRole("button", { name: "Floods in two provinces" }));
  await waitFor(() => expect(area().value).toMatch(/^Floods drive/));
  expect(field("Published on").value).toBe("2024-08-01");
  expect(field("Publisher").value).toContain("invented");
});

test("while files are held over the page it says that they can be dropped", async () => {
  openPage();
  const dataTransfer = { files: [], types: ["Files"] };
  fireEvent.dragOver(window, { dataTransfer });
  expect(screen.getByText("Drop articles or stories here")).toBeTruthy();
  fireEvent.dragLeave(window, { dataTransfer, relatedTarget: null });
  expect(screen.queryByText("Drop articles or stories here")).toBeNull();
});

test("Ctrl and Z in the text undo no step of the page", async () => {
  const user = await pasted();
  act(() => setFilters({ q: "war" }));
  await user.click(area());
  await user.keyboard("{Control>}z{/Control}");
  expect(useDateline.getState().filters.q).toBe("war");
});
