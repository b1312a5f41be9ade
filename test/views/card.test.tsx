import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters, useDateline } from "../../src/store/state.ts";
import { BARS, mark, openPage, passage, QUOTES, TIMELINE } from "./page.tsx";

const quoteOf = (id: string) =>
  useDateline.getState().story.story.records.find((r) => r.id === id)?.quote.exact ?? "missing";

async function pinned(view: string, name: string) {
  const { user } = openPage();
  act(() => mark(view, name).focus());
  await user.keyboard("{Enter}");
  return { user, card: await screen.findByRole("dialog") };
}

/** The parts of the records as listed: "country: Syria, inferred". */
const parts = (within: Element) =>
  [...within.querySelectorAll("dl > div")].map((row) => {
    const [name, value, state] = [...row.querySelectorAll("dt, dd > span, i")];
    return `${name?.textContent}: ${value?.textContent}, ${state?.textContent}`;
  });

const marks = (card: HTMLElement) => [...card.querySelectorAll("mark")].map((m) => m.textContent);

test("Enter opens the card with the whole sentence, its own part marked, and takes the focus", async () => {
  const { card } = await pinned(BARS, "France: ");
  expect(card.querySelector("blockquote")?.textContent).toBe(quoteOf("travelled-france"));
  expect(marks(card)).toEqual(["1,910", "France"]);
  expect(card.textContent).toContain("Said by Soufan Center (think-tank) · AFP via SpaceDaily");
  expect(parts(card)).toContain("date: Oct 2017 (uncertain), inferred");
  expect(document.activeElement).toBe(card);
  expect(mark(BARS, "France: ").getAttribute("aria-expanded")).toBe("true");
});

test("Escape closes the card and gives the focus back to its mark", async () => {
  const { user } = await pinned(BARS, "France: ");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByRole("tooltip")).toBeNull();
  expect(document.activeElement).toBe(mark(BARS, "France: "));
});

test("its cross does the same", async () => {
  const { user, card } = await pinned(TIMELINE, "IS is ousted");
  await user.click(within(card).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(mark(TIMELINE, "IS is ousted"));
});

test("a hovered card is a tooltip without anything to press, and Escape dismisses it", async () => {
  const { user } = openPage();
  await user.hover(mark(TIMELINE, "IS is ousted"));
  const card = await screen.findByRole("tooltip");
  expect(card.querySelector("blockquote")?.textContent).toBe(quoteOf("raqa-ousted"));
  expect(card.querySelectorAll("a, button, dl")).toHaveLength(0);
  expect(mark(TIMELINE, "IS is ousted").getAttribute("aria-describedby")).toBe(card.id);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("tooltip")).toBeNull();
});

test("a pinned card leads to the original", async () => {
  const { card } = await pinned(BARS, "Russia: ");
  const link = within(card).getByRole("link", { name: /^Original/ });
  expect(link.getAttribute("href")).toMatch(
    /^https:\/\/defensenews-alert\.blogspot\.com\/2017\/10\//,
  );
  expect(link.getAttribute("rel")).toContain("noopener");
});

test("a rival claim and a denial stand in the card of what they answer", async () => {
  const { card } = await pinned(BARS, "14 people killed");
  const against = [...card.querySelectorAll(".card-rival")].map((e) => e.textContent);
  expect(against).toEqual([
    "Against it 22 civilians killed · Syrian Observatory for Human Rights",
    "Denied 14 civilians killed · Ryan Dillon",
  ]);
});

test("each part of a pinned record is told stated or inferred, the year apart from its day", async () => {
  const { card } = await pinned(BARS, "1 strike");
  expect(parts(card)).toEqual([
    "number: one, stated",
    "place: Deir Ezzor, inferred",
    "country: Syria, inferred",
    "date: 16 Sep 2017, stated, year inferred",
    "speaker: Ryan Dillon, stated",
  ]);
  expect([...card.querySelectorAll("dl .inferred")].map((e) => e.textContent)).toEqual([
    "Deir Ezzor",
    "Syria",
    "16 Sep 2017",
  ]);
});

test("a card of several records says in a line of each what was inferred, and opens it", async () => {
  const { user } = openPage();
  await user.click(passage("more than 3,000"));
  const card = await screen.findByRole("dialog");
  const folds = [...card.querySelectorAll("details")];
  expect(folds.map((fold) => fold.querySelector("summary")?.textContent)).toEqual([
    "> 3,000 jihadists travelled · Saudi Arabia: inferred destination, date",
    "> 3,000 jihadists travelled · Jordan: inferred destination, date",
  ]);
  expect(folds.map((fold) => fold.open)).toEqual([false, false]);
  expect(folds.map((fold) => parts(fold)[3])).toEqual([
    "country: Saudi Arabia, stated",
    "country: Jordan, stated",
  ]);
});

test("a denial is said by who denies, never stated as a fact", async () => {
  const { card } = await pinned(BARS, "32 others wounded");
  expect(card.textContent).toContain("Denied by Ryan Dillon (coalition spokesman)");
  expect(card.querySelector("h3 .standing")?.textContent).toBe("denied");
});

test("a passage of two records opens one card with both", async () => {
  const { user } = openPage();
  await user.click(passage("more than 3,000"));
  const card = await screen.findByRole("dialog");
  const titles = [...card.querySelectorAll("h3")].map((h) => h.textContent);
  expect(titles.map((t) => t?.replace(/ · Oct.*/, ""))).toEqual([
    "> 3,000 jihadists travelled · Saudi Arabia",
    "> 3,000 jihadists travelled · Jordan",
  ]);
  expect(card.querySelectorAll("blockquote")).toHaveLength(1);
  expect(passage("more than 3,000").closest(`[aria-label="${QUOTES}"]`)).not.toBeNull();
});

test("undo closes the card again, and keys typed into a field undo nothing", async () => {
  const { user } = await pinned(BARS, "Russia: ");
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.queryByRole("dialog")).toBeNull();
  act(() => setFilters({ country: ["RU"] }));
  await user.click(screen.getByRole("searchbox", { name: "Text in the records" }));
  await user.keyboard("{Control>}z{/Control}");
  expect(useDateline.getState().filters.country).toEqual(["RU"]);
});

test("a record pinned by the address opens its card without taking the focus", async () => {
  openPage();
  act(() => useDateline.setState({ pinned: "raqa-ousted" }));
  const card = await screen.findByRole("dialog");
  expect(card.textContent).toContain(quoteOf("raqa-ousted"));
  expect(document.activeElement).toBe(document.body);
});
