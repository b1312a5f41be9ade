import { readFileSync } from "node:fs";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { nameTable } from "../../src/extract/nameTable.ts";
import { sha256 } from "../../src/model/sha256.ts";
import type { Story } from "../../src/model/story.ts";
import { begin, type Opened, redo, undo, useDateline } from "../../src/store/state.ts";
import { App } from "../../src/views/App.tsx";
import type { ArticleFacts } from "../../src/views/extractInWorker.ts";
import { reviewOpened } from "../review-story.ts";
import "../../src/views/review/Review.tsx";
import "./page.tsx";

const CORE = "data/gazetteer/core.txt";
const atlas = { core: nameTable(readFileSync(CORE, "utf8")), ofCountry: () => null };
const madeOf = (text: string, published = "2018-03-04") =>
  extract(text, { atlas, published, sha256: sha256(text) });

/** The worker as it is, but in the page; or one that fails, or never answers. */
const worker = vi.hoisted(() => ({
  fault: null as string | null,
  isStuck: false,
  facts: [] as ArticleFacts[],
}));
vi.mock("../../src/views/extractInWorker.ts", () => ({
  extractInWorker: (text: string, facts: ArticleFacts) => {
    worker.facts.push(facts);
    let cancel = () => {};
    const result = new Promise((resolve, reject) => {
      cancel = () => reject(new DOMException("extraction was cancelled", "AbortError"));
      if (worker.fault !== null) reject(new Error(worker.fault));
      else if (!worker.isStuck) resolve(madeOf(text, facts.published ?? undefined));
    });
    return { result, cancel: () => cancel() };
  },
}));
beforeEach(() => {
  Object.assign(worker, { fault: null, isStuck: false, facts: [] });
});

const OLD = `Shelling of a market in Idlib kills 14

Shelling killed 14 people at a market in the Syrian city of Idlib on Saturday, a rescue group said.

A local official said that 22 people had been wounded.

More than 3,000 people have fled to Turkey since January, the rescue group said.
`;
const NEW = OLD.replace("killed 14 people", "killed 16 people")
  .replace(/\nMore than 3,000 .*\n/, "")
  .concat("\nAt least 40 people were kidnapped in Aleppo on Friday, the army said.\n");

const own: Story = { ...madeOf(OLD).story, title: "One article" };
const opened: Opened = {
  story: own,
  key: "kept-version",
  issues: [],
  rejected: [],
  texts: new Map([[sha256(OLD), OLD]]),
};

/** The first article's story with the second's sources and records after its own. */
function together(first: Opened, second: Opened): Opened {
  const named = (id: string) => `b-${id}`;
  const { sources, speakers, places, records } = second.story;
  const others = JSON.parse(JSON.stringify({ sources, speakers, places, records }), (key, value) =>
    ["id", "source", "place", "speaker", "via", "of", "within"].includes(key) &&
    typeof value === "string"
      ? named(value)
      : ["to", "answers"].includes(key)
        ? value.map(named)
        : value,
  );
  const story = { ...first.story };
  for (const list of ["sources", "speakers", "places", "records"] as const) {
    Object.assign(story, { [list]: [...first.story[list], ...others[list]] });
  }
  const texts = new Map([...(first.texts ?? []), ...(second.texts ?? [])]);
  return { ...first, story, texts };
}

async function openVersion(shown: Opened = opened) {
  begin(shown);
  render(<App />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Review \d/ }));
  await user.click(await screen.findByRole("tab", { name: "Article" }));
  await user.click(screen.getByRole("button", { name: "New version…" }));
  await screen.findByRole("dialog", { name: "New version…" });
  return user;
}

const dialog = () => within(screen.getByRole("dialog", { name: "New version…" }));
const area = () => dialog().getByLabelText<HTMLTextAreaElement>("The whole new text");
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(dialog().getByRole("button", { name }));
const paste = (text: string) => fireEvent.paste(area(), { clipboardData: { getData: () => text } });
const present = () => useDateline.getState().story;
const orphans = () => present().story.records.filter((r) => r.orphan);

async function compared(user: ReturnType<typeof userEvent.setup>, text = NEW) {
  fireEvent.change(area(), { target: { value: text } });
  await press(user, "Compare");
  await dialog().findByRole("heading", { name: "What the new version changes" });
}

test("what changed, is new and is gone is listed; what is not ticked stays out; one undo takes it back", async () => {
  const user = await openVersion();
  await compared(user);
  expect(document.activeElement?.textContent).toBe("What the new version changes");
  const changed = within(dialog().getByRole("region", { name: "Changed" }));
  expect(changed.getAllByText("14").some((e) => e.tagName === "DEL")).toBe(true);
  expect(changed.getAllByText("16").some((e) => e.tagName === "INS")).toBe(true);
  expect(dialog().getByRole("region", { name: "Gone" }).textContent).toContain("3,000");
  const fresh = within(dialog().getByRole("region", { name: "New" }));
  await user.click(fresh.getByRole("checkbox", { name: /^≥ 40 people/ }));
  await press(user, "Use the new version");
  expect(screen.queryByRole("dialog")).toBeNull();
  const figures = present().story.records.filter((r) => r.kind === "figure");
  const lows = (isOrphan: boolean) =>
    figures.flatMap((r) => (Boolean(r.orphan) === isOrphan ? r.value.low : []));
  expect(lows(false)).toEqual([16, 22]);
  expect(lows(true)).toEqual([14, 3000]);
  expect(present().texts?.get(sha256(NEW))).toBe(NEW);
  screen.getByText(/The story stands on the new version: \d+ records not surely in it, \d+ taken/);
  undo();
  expect(present().story).toBe(own);
});

test("back from the differences the text is still there, and nothing has changed", async () => {
  const user = await openVersion();
  await compared(user);
  await press(user, "Back");
  expect(area().value).toBe(NEW);
  expect(present().story).toBe(own);
});

test("the text outlives the panel until it is used", async () => {
  const user = await openVersion();
  fireEvent.change(area(), { target: { value: NEW } });
  await press(user, "Close");
  await user.click(screen.getByRole("button", { name: "New version…" }));
  expect(area().value).toBe(NEW);
  await compared(user);
  await press(user, "Use the new version");
  await user.click(screen.getByRole("button", { name: "New version…" }));
  expect(area().value).toBe("");
});

test.each([
  ["nothing", " \n", /There is no text yet/],
  ["the same text", OLD, /stands on already/],
])("%s is refused in a sentence, which goes when the text is changed", async (_, text, words) => {
  const user = await openVersion();
  fireEvent.change(area(), { target: { value: text } });
  await press(user, "Compare");
  expect(dialog().getByRole("alert").textContent).toMatch(words);
  expect(area().getAttribute("aria-invalid")).toBe("true");
  await user.type(area(), "x");
  expect(dialog().getByRole("alert").textContent).toBe("");
  expect(worker.facts).toEqual([]);
});

test("a crash of the worker is said, cancelling ends the comparison, and the text stays", async () => {
  worker.fault = "out of memory";
  const user = await openVersion();
  fireEvent.change(area(), { target: { value: NEW } });
  await press(user, "Compare");
  await dialog().findByText(/The text could not be read: out of memory\. It is still here/);
  Object.assign(worker, { fault: null, isStuck: true });
  await press(user, "Compare");
  dialog().getByText("Comparing…");
  expect(document.activeElement).toBe(dialog().getByRole("button", { name: "Cancel" }));
  await press(user, "Cancel");
  expect(area().value).toBe(NEW);
  expect(present().story).toBe(own);
});

test("an orphan is put on its sentence by hand, as one step of undo", async () => {
  const user = await openVersion();
  await compared(user);
  await press(user, "Use the new version");
  const before = orphans().length;
  await user.click(screen.getByRole("tab", { name: "List" }));
  const lost = () =>
    screen.getAllByRole("listitem").find((e) => e.textContent?.includes("14 people killed"));
  await user.click(within(lost() as HTMLElement).getByRole("heading"));
  await user.click(within(lost() as HTMLElement).getByRole("button", { name: "Find it again…" }));
  const [best] = within(lost() as HTMLElement).getAllByRole("button", {
    name: "It is this sentence",
  });
  await user.click(best as HTMLElement);
  expect(orphans()).toHaveLength(before - 1);
  const back = present().story.records.find((r) => r.kind === "figure" && r.value.low === 14);
  expect(back?.quote.exact).toContain("killed 16 people");
  expect(back?.review).toBe("edited");
  undo();
  expect(orphans()).toHaveLength(before);
  redo();
  expect(orphans()).toHaveLength(before - 1);
});

const RENAMED = `Shelling of a market in Idlib kills 16

IDLIB, Syria, 5 March 2018 - ${NEW.split("\n\n").slice(1).join("\n\n")}`;

test.each([
  ["taken over", true, RENAMED.split("\n")[0], "2018-03-05"],
  ["left as they were", false, own.sources[0]?.title, "2018-03-04"],
])("another headline and date are shown and %s", async (_, isTaken, title, published) => {
  const [source] = own.sources;
  const user = await openVersion({ ...opened, story: { ...own, title: source?.title ?? "" } });
  await compared(user, RENAMED);
  const heading = within(dialog().getByRole("region", { name: "Headline and date" }));
  heading.getByText(/kills 14.*kills 16/);
  heading.getByText(/4 Mar 2018.*5 Mar 2018/);
  if (!isTaken) await user.click(heading.getByRole("checkbox"));
  await press(user, "Use the new version");
  expect(present().story.title).toBe(title);
  expect(present().story.sources).toMatchObject([{ title, published }]);
});

test("the day of a text that states none is the source's unless the reader gives another", async () => {
  const user = await openVersion();
  fireEvent.change(area(), { target: { value: NEW } });
  const day = dialog().getByLabelText("Published on, if the text does not say");
  expect(day).toHaveProperty("value", "2018-03-04");
  await user.clear(day);
  await user.type(day, "tomorrow");
  await press(user, "Compare");
  expect(dialog().getByRole("alert").textContent).toMatch(/“tomorrow” is not a date/);
  await user.clear(day);
  await user.type(day, "2018-03-06");
  await press(user, "Compare");
  await dialog().findByRole("heading", { name: "What the new version changes" });
  expect(worker.facts.map((f) => f.published)).toEqual(["2018-03-06"]);
});

test("a text too long for the field is held beside it and can be taken out again", async () => {
  const user = await openVersion();
  paste("A word. ".repeat(650_000));
  dialog().getByText("5.2 million characters of text");
  expect(dialog().queryByLabelText("The whole new text")).toBeNull();
  await press(user, "Remove the text");
  expect(area().value).toBe("");
  paste(NEW);
  expect(area().value).toBe("");
});

test.each([
  ["first", [opened, reviewOpened]],
  ["last", [reviewOpened, opened]],
] as const)(
  "of several texts the most like is renewed, here the %s; the others stay as they are",
  async (_, [a, b]) => {
    const user = await openVersion(together(a, b));
    const which = () => dialog().getByRole<HTMLSelectElement>("combobox");
    fireEvent.change(area(), { target: { value: NEW } });
    await waitFor(() => expect(which().value).toBe(sha256(OLD)));
    const title = own.sources[0]?.title ?? "";
    expect(which().selectedOptions[0]?.textContent).toContain(title);
    await compared(user);
    const lists = dialog().getAllByRole("region");
    expect(lists.map((e) => e.textContent).join()).not.toContain("The mayor");
    await press(user, "Use the new version");
    const { sources, records } = present().story;
    expect(sources.map((s) => s.sha256).sort()).toEqual(
      [sha256(NEW), ...(reviewOpened.texts?.keys() ?? [])].sort(),
    );
    const ids = sources.flatMap((s) => (s.sha256 === sha256(NEW) ? s.id : []));
    expect(orphans().every((r) => ids.includes(r.quote.source))).toBe(true);
    expect(
      records.find((r) => r.kind === "figure" && r.value.text === "At least 40")?.quote.source,
    ).toBe(ids[0]);
  },
);

test("the reader's choice among several texts holds, whatever is pasted", async () => {
  const user = await openVersion(together(opened, reviewOpened));
  const [other = ""] = reviewOpened.texts?.keys() ?? [];
  await user.selectOptions(dialog().getByRole("combobox"), other);
  fireEvent.change(area(), { target: { value: NEW } });
  expect(dialog().getByRole<HTMLSelectElement>("combobox").value).toBe(other);
  await compared(user);
  await press(user, "Use the new version");
  expect(present().story.sources.map((s) => s.sha256)).toEqual([sha256(OLD), sha256(NEW)]);
  expect(worker.facts[0]?.publisher).toBe("The Post");
});
