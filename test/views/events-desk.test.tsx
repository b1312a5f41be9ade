import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { FLAGS, type ImportReport } from "../../src/model/eventData.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { knowRow, openEvents, pick, setAsked, useEvents } from "../../src/store/events.ts";
import { EventCards } from "../../src/views/events/EventCards.tsx";
import { EventReport } from "../../src/views/events/EventReport.tsx";
import { EventStrip } from "../../src/views/events/EventStrip.tsx";
import { SaveEvents } from "../../src/views/events/SaveEvents.tsx";
import { ShareEvents } from "../../src/views/events/ShareEvents.tsx";
import { eventRow } from "../eventRow.ts";
import { openedAs, smallEngine } from "../smallEvents.ts";

afterEach(cleanup);

const row = eventRow({
  row: 7,
  flags: FLAGS.disordered,
  low: 5,
  fields: [
    ["event_id_cnty", "SYR1"],
    ["tags", ""],
    ["tags", "crowd size=20"],
  ],
});

function openWith(engine: Partial<EventEngine>, source: "acled" | "ucdp" = "acled") {
  const small = smallEngine([{ start: 0, country: 1 }]);
  const described = { ...small.described, source };
  const opened = {
    ...openedAs({
      ...small,
      rows: async () => ({ total: 412, rows: [row] }),
      ...engine,
      described,
    }),
    name: "made.csv",
    credit: "A source, accessed 25 Nov 2026",
  };
  openEvents(opened);
  return { opened, user: userEvent.setup() };
}

const card = () => screen.findByRole("dialog", { name: "Event data" });

test("a picked row shows its note, what is odd about it, its line and all its fields", async () => {
  openWith({ rowsAt: async () => [row] });
  pick({ kind: "row", row: 7 });
  render(<EventCards />);
  await screen.findByText("Two groups fought near Atmeh.");
  const text = (await card()).textContent;
  expect(text).toContain("low 5, best 3, high 5");
  expect(text).toContain("not in order in the file");
  expect(text).toContain("Line 2 of made.csv, id SYR1");
  expect(text).toContain("A source, accessed 25 Nov 2026");
  expect(within(await card()).getAllByRole("term", { hidden: true })).toHaveLength(3);
});

test("a row that can no longer be read says why", async () => {
  openWith({ rowsAt: () => Promise.reject(new Error("The file was moved: open it again.")) });
  pick({ kind: "row", row: 7 });
  render(<EventCards />);
  expect((await screen.findByRole("alert")).textContent).toBe("The file was moved: open it again.");
});

test("a picked country shows its count and newest notes, and leads on to its rows", async () => {
  const asked: unknown[] = [];
  const { user } = openWith({
    rows: async (filter) => {
      asked.push(filter.countries);
      return { total: 412, rows: [row] };
    },
  });
  setAsked({ types: [1] });
  pick({ kind: "country", country: 2 });
  render(<EventCards />);
  await screen.findByText(/^412 rows pass the filters/);
  expect(asked).toEqual([[2]]);
  expect((await card()).textContent).toContain("Iraq");
  await user.click(screen.getByRole("button", { name: "Only this country" }));
  expect(useEvents.getState()).toMatchObject({ countries: [2], types: [1], picked: null });
});

const report: ImportReport = {
  unit: "line",
  read: 1200,
  kept: 1197,
  withoutPlace: 4,
  withoutDate: 0,
  repaired: 2,
  refused: 3,
  issues: { line: Uint32Array.of(4, 9, 9), reason: Uint8Array.of(1, 0, 1) },
  reasons: [
    { sentence: "The record has too few fields.", isRefused: true },
    { sentence: "The date cannot be.", isRefused: false },
  ],
  decisions: ["Fields are separated by semicolons; the text is WINDOWS-1252."],
};

test("the strip holds the credit and counts that add up", () => {
  const { opened } = openWith({});
  render(<EventStrip opened={{ ...opened, report }} />);
  expect(screen.getByText("A source, accessed 25 Nov 2026")).toBeTruthy();
  expect(
    screen.getByRole("button", {
      name: "read 1,200 · kept 1,197 · refused 3 · without place 4 · repaired 2",
    }),
  ).toBeTruthy();
});

test("the report counts each reason and says what was decided", () => {
  render(<EventReport report={report} file="made.csv" />);
  const items = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(items).toContain("Fields are separated by semicolons; the text is WINDOWS-1252.");
  expect(items).toContain("1 refused: The record has too few fields.");
  expect(items).toContain("2 The date cannot be.");
  expect(screen.getByRole("button", { name: "Save the list (3 remarks)" })).toBeTruthy();
});

test("rows are saved only where the source lets them be passed on", () => {
  const { opened } = openWith({}, "acled");
  const { unmount } = render(<SaveEvents opened={opened} />);
  expect(screen.getByText(/ACLED's terms allow no copies/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Rows in view/ })).toBeNull();
  unmount();
  const { opened: open } = openWith({}, "ucdp");
  render(<SaveEvents opened={open} />);
  expect(screen.getByRole("button", { name: /^Rows in view/ })).toBeTruthy();
});

test.each([
  [null, "", null],
  [{ row: 7, id: "SYR1" }, "It opens the card of the event SYR1 again.", "SYR1"],
  [{ row: 7, id: "" }, "The link does not open the card that is open now", null],
] as const)("what a link says of an open card: %j", (known, words, event) => {
  const { opened } = openWith({});
  if (known) {
    pick({ kind: "row", row: known.row });
    knowRow(known.row, known.id);
  }
  render(<ShareEvents opened={opened} />);
  const link = screen.getByRole<HTMLInputElement>("textbox", { name: "Link to this view" }).value;
  expect(new URL(link).searchParams.get("event")).toBe(event);
  const said = document.body.textContent;
  if (words) expect(said).toContain(words);
  else expect(said).not.toContain("card");
});
