import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dayNumber } from "../../src/model/period.ts";
import { brush, closeEvents, openEvents, setAsked, useEvents } from "../../src/store/events.ts";
import { EventBars } from "../../src/views/events/EventBars.tsx";
import { EventFilters } from "../../src/views/events/EventFilters.tsx";
import { EventTimeline } from "../../src/views/events/EventTimeline.tsx";
import { openedAs, type SmallRow, smallEngine } from "../smallEvents.ts";

// happy-dom measures nothing; a virtual list draws nothing in a box without a height.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(400);
});
afterEach(() => {
  cleanup();
  closeEvents();
  vi.restoreAllMocks();
});

const day = (month: number, date: number) => dayNumber(2017, month, date);
const ROWS: SmallRow[] = [
  {
    start: day(1, 10),
    country: 1,
    type: 1,
    best: 3,
    low: 2,
    high: 6,
    note: "Shelling of a market",
  },
  { start: day(1, 20), country: 1, type: 1, best: 1, outlet: 1 },
  { start: day(3, 5), country: 2, type: 2, note: "A protest", hasPlace: false },
  { start: day(3, 6), country: 2, type: 1, best: 4, note: "shelling" },
  { start: day(5, 1), end: day(6, 1), country: 3, type: 2, best: 0 },
  { start: day(6, 30), country: 1, type: 1 },
  { start: null, country: 1, type: 2, best: 1 },
  { start: day(2, 2), country: 0, type: 1, best: 1 },
];

async function openCharts(rows = ROWS) {
  openEvents(openedAs(smallEngine(rows)));
  render(
    <>
      <EventFilters />
      <EventBars />
      <EventTimeline />
    </>,
  );
  await expect.poll(() => useEvents.getState().counts).not.toBeNull();
  return userEvent.setup();
}

const region = (name: string) => screen.getByRole("region", { name });
const bars = () =>
  within(region("Events by country"))
    .getAllByRole("button", { name: /: / })
    .map((e) => e.getAttribute("aria-label"));
const status = () => screen.getByRole("status").textContent;
const slider = (name: string) => screen.getByRole("slider", { name });

test("countries are named with their numbers, the most first, and what is missing is counted", async () => {
  await openCharts();
  expect(bars()).toEqual(["Syria: 4 events", "Iraq: 2 events", "Lebanon: 1 event"]);
  expect(region("Events by country").textContent).toContain(
    "8 events in 3 countries · 1 row without a country",
  );
  expect(region("Timeline of events").textContent).toContain("1 row without a date");
  expect(status()).toBe("Showing 8 of 8 rows, 1 without a date; 1 without a place, not on the map");
});

test("deaths are said with their range, and rows without a number beside them", async () => {
  const user = await openCharts();
  await user.click(screen.getByRole("button", { name: "Deaths" }));
  await expect
    .poll(bars)
    .toEqual([
      "Syria: 5 deaths, 4 to 8, 1 row without a number",
      "Iraq: 4 deaths, 1 row without a number",
      "Lebanon: 0 deaths",
    ]);
  expect(screen.getByRole("heading", { name: "Deaths by country" })).toBeTruthy();
});

test("a bar filters by its country and lets go of it; the bars keep all countries", async () => {
  const user = await openCharts();
  const bar = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}: `) });
  await user.click(bar("Iraq"));
  await expect.poll(status).toContain("Showing 2 of 8 rows");
  expect(bar("Iraq").getAttribute("aria-pressed")).toBe("true");
  expect(bars()).toHaveLength(3);
  await user.click(bar("Lebanon"));
  await expect.poll(status).toContain("Showing 3 of 8 rows");
  await user.click(screen.getByRole("button", { name: "Clear country" }));
  await expect.poll(status).toContain("Showing 8 of 8 rows");
});

test("arrow keys go from bar to bar, Enter filters", async () => {
  const user = await openCharts();
  screen.getByRole("button", { name: /^Syria: / }).focus();
  await user.keyboard("{ArrowDown}{Enter}");
  await expect.poll(() => useEvents.getState().countries).toEqual([2]);
  await user.keyboard("{End}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Lebanon/);
  expect(useEvents.getState().hovered).toEqual({ kind: "country", country: 3 });
});

test("a search finds a country, or says that none is called so", async () => {
  const user = await openCharts();
  const search = screen.getByRole("searchbox", { name: "Search countries" });
  await user.type(search, "LEB");
  expect(bars()).toEqual(["Lebanon: 1 event"]);
  await user.type(search, "x");
  expect(region("Events by country").textContent).toContain("No country with rows is called that.");
});

test("order and rows hold still while a brush moves, and follow when it is let go", async () => {
  await openCharts();
  brush(day(3, 1), day(4, 1));
  await expect.poll(() => useEvents.getState().counts?.rows).toBe(2);
  expect(bars()?.[0]).toBe("Syria: 4 events");
  setAsked({});
  await expect.poll(bars).toEqual(["Iraq: 2 events"]);
});

test("the ends of the dates are sliders: a day with arrows, a month with Page keys, a step of undo each", async () => {
  const user = await openCharts();
  slider("Start of the dates shown").focus();
  await user.keyboard("{PageUp}{PageUp}{ArrowRight}");
  await expect.poll(() => useEvents.getState().from).toBe(day(3, 2));
  expect(slider("Start of the dates shown").getAttribute("aria-valuetext")).toBe("2 Mar 2017");
  slider("End of the dates shown").focus();
  await user.keyboard("{Home}");
  await expect.poll(() => useEvents.getState().to).toBe(day(3, 3));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(useEvents.getState().to).toBeNull();
  await user.click(screen.getByRole("button", { name: "Redo" }));
  expect(useEvents.getState().to).toBe(day(3, 3));
});

test("the cursor reads bin by bin, opens one with Enter and zooms with plus", async () => {
  const user = await openCharts();
  const cursor = slider("Bin of the timeline");
  cursor.focus();
  expect(cursor.getAttribute("aria-valuetext")).toBe("10 Jan 2017: 1 event");
  await user.keyboard("{ArrowRight}");
  expect(cursor.getAttribute("aria-valuetext")).toBe("11 Jan 2017: 0 events");
  await user.keyboard("{Enter}");
  expect(useEvents.getState().picked).toEqual({ kind: "time", start: day(1, 11), end: day(1, 12) });
  await user.keyboard("{+}");
  expect(useEvents.getState().span).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "All dates" }));
  expect(useEvents.getState().span).toBeNull();
});

test("typed dates are days, months or years, both inclusive; what is none is said", async () => {
  const user = await openCharts();
  await user.click(screen.getByRole("button", { name: /^Date/ }));
  await user.type(screen.getByRole("textbox", { name: "From" }), "2017-03");
  await user.type(screen.getByRole("textbox", { name: "To" }), "spring");
  await user.click(screen.getByRole("button", { name: "Apply" }));
  expect(screen.getByRole("alert").textContent).toBe(
    "“spring” is not a date; write 2014, 2014-08 or 2017-09-16.",
  );
  await user.clear(screen.getByRole("textbox", { name: "To" }));
  await user.type(screen.getByRole("textbox", { name: "To" }), "2017-05{Enter}");
  await expect.poll(status).toContain("Showing 3 of 8 rows, 1 without a date, not shown");
  expect(useEvents.getState()).toMatchObject({ from: day(3, 1), to: day(6, 1) });
  expect(screen.getByRole("button", { name: /^Date 1 Mar 2017 – 31 May 2017/ })).toBeTruthy();
});

test("type and source are ticked in lists with their rows", async () => {
  const user = await openCharts();
  await user.click(screen.getByRole("button", { name: /^Event type/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Protests 3/ }));
  await expect.poll(status).toContain("Showing 3 of 8 rows");
  await user.click(screen.getByRole("button", { name: /^Source/ }));
  await user.click(screen.getByRole("checkbox", { name: /^None named 7/ }));
  await expect.poll(status).toContain("Showing 3 of 8 rows");
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  await expect.poll(status).toContain("Showing 8 of 8 rows");
});

test("words of the notes are searched when Enter is pressed, as one step", async () => {
  const user = await openCharts();
  await user.type(screen.getByRole("searchbox", { name: "Text in the notes" }), "shelling{Enter}");
  await expect.poll(status).toContain("Showing 2 of 8 rows");
  expect(useEvents.getState().steps).toHaveLength(2);
});

test("a search of the notes that takes long says so, and can be cancelled", async () => {
  const engine = smallEngine(ROWS);
  const signals: AbortSignal[] = [];
  openEvents(
    openedAs({
      ...engine,
      openCube: (active, bins, filters, signal) => {
        if (filters.text === "") return engine.openCube(active, bins, filters);
        if (signal) signals.push(signal);
        return new Promise(() => {});
      },
    }),
  );
  render(<EventFilters />);
  const box = screen.getByRole("searchbox", { name: "Text in the notes" });
  await userEvent.type(box, "shelling{Enter}");
  await screen.findByText("Searching the notes…");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByText("Searching the notes…")).toBeNull();
  expect((box as HTMLInputElement).value).toBe("");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await expect.poll(status).toContain("Showing 8 of 8 rows");
});

test("the tables hold every country and every bin with rows", async () => {
  const user = await openCharts();
  for (const button of screen.getAllByRole("button", { name: "Show as table" })) {
    await user.click(button);
  }
  const cells = (name: string) =>
    within(region(name))
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      );
  setAsked({ from: day(3, 1), to: day(4, 1) });
  await expect.poll(() => cells("Events by country")).toEqual([["Iraq", "2"]]);
  expect(cells("Timeline of events")).toEqual([
    ["10 Jan 2017", "1", "0"],
    ["20 Jan 2017", "1", "0"],
    ["2 Feb 2017", "1", "0"],
    ["5 Mar 2017", "1", "1"],
    ["6 Mar 2017", "1", "1"],
    ["1 May 2017", "1", "0"],
    ["30 Jun 2017", "1", "0"],
  ]);
});

test("a fault of the engine stands where the count was, with a way to ask again", async () => {
  const engine = smallEngine(ROWS);
  let isBroken = true;
  openEvents(
    openedAs({
      ...engine,
      openCube: (...asked) =>
        isBroken
          ? Promise.reject(new Error("The cluster did not answer in time; ask again."))
          : engine.openCube(...asked),
    }),
  );
  render(<EventFilters />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/did not answer/);
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Ask again" }));
  await expect.poll(status).toContain("Showing 8 of 8 rows");
});

test("data without a single date say so instead of a timeline", async () => {
  await openCharts([{ start: null, country: 1 }]);
  expect(region("Timeline of events").textContent).toContain("No row has a date");
});

test("a logarithmic scale is offered where one bin flattens the others, is said, and changes no number", async () => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    start: day(1 + at, 1),
    country: 1,
    best: at === 7 ? 4000 : 3,
  }));
  const user = await openCharts(many);
  expect(screen.queryByRole("button", { name: "Log scale" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Deaths" }));
  const button = await screen.findByRole("button", { name: "Log scale" });
  const timeline = () => region("Timeline of events").textContent;
  expect(timeline()).not.toContain("log");
  await user.click(button);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  expect(timeline()).toContain("best estimates, on a logarithmic scale");
  expect(timeline()).toMatch(/log scale1101001,000/);
  slider("Bin of the timeline").focus();
  expect(slider("Bin of the timeline").getAttribute("aria-valuetext")).toMatch(/: 3 deaths$/);
  await user.click(screen.getByRole("button", { name: "Events" }));
  expect(screen.getByRole("button", { name: "Log scale" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(useEvents.getState()).toMatchObject({ measure: "deaths", isLog: false });
});
