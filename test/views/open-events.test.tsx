import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, type Mock, test, vi } from "vitest";
import { detected } from "../../src/importers/detected.ts";
import type { PlainTable } from "../../src/importers/plain.ts";
import type { ImportReport } from "../../src/model/eventData.ts";
import { useEvents } from "../../src/store/events.ts";
import { begin, useDateline } from "../../src/store/state.ts";
import { askedEvents } from "../../src/views/events/askedEvents.ts";
import { EventHeader } from "../../src/views/events/EventHeader.tsx";
import {
  type ImportAsked,
  type Imported,
  type Importing,
  importInWorker,
} from "../../src/views/events/importInWorker.ts";
import { OpenEvents } from "../../src/views/events/OpenEvents.tsx";
import { profileInWorker } from "../../src/views/events/profileInWorker.ts";
import type { MemoryNeed, Recognised } from "../../src/views/events/recognised.ts";
import { acledFile } from "../e2e/eventFiles.ts";
import { openedAs, smallEngine } from "../smallEvents.ts";

vi.mock("../../src/views/events/importInWorker.ts", () => ({ importInWorker: vi.fn() }));
vi.mock("../../src/views/events/profileInWorker.ts", () => ({ profileInWorker: vi.fn() }));
const profiler = profileInWorker as Mock<typeof profileInWorker>;
const worker = importInWorker as Mock<typeof importInWorker>;

beforeEach(() => {
  profiler.mockImplementation(() => () => {});
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const report: ImportReport = {
  unit: "line",
  read: 1,
  kept: 1,
  withoutPlace: 0,
  withoutDate: 0,
  repaired: 0,
  refused: 0,
  issues: { line: new Uint32Array(), reason: new Uint8Array() },
  reasons: [],
  decisions: [],
};

/** A worker that has read the file at once, or never does. */
function working(read: () => Importing["result"]) {
  const cancel = vi.fn();
  worker.mockImplementation((_asked, told) => {
    told({ rows: 1200, bytes: 4_000_000, size: 8_000_000 });
    return { result: read(), cancel };
  });
  return cancel;
}

const never = () => new Promise<Imported>(() => {});

function open(
  text: string,
  name = "made.csv",
  need: MemoryNeed | null = null,
  isRewritten = false,
) {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], name);
  const found = detected(bytes, name, bytes.length) as Recognised["found"];
  const close = vi.fn();
  const given = {
    file,
    recognised: {
      found,
      blob: file,
      isRewritten,
      notes: 0,
      need,
      numericDates: null,
    },
    others: [],
  };
  render(<OpenEvents given={given} close={close} />);
  return { user: userEvent.setup(), close };
}

const asked = (): ImportAsked | undefined => worker.mock.calls[0]?.[0];
const EMPTY = { story: useDateline.getState().story, key: "x" };

test("a known source is named, what it lacks is said, and it opens on the desk", async () => {
  begin(EMPTY.story);
  working(() => Promise.resolve({ engine: smallEngine([{ start: 0, country: 1 }]), report }));
  const { user, close } = open(acledFile(5));
  expect(screen.getByText(/Recognised as ACLED by the names of its columns/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(close).toHaveBeenCalledOnce();
  expect(asked()).toMatchObject({ every: 1, layout: { source: "acled" } });
  expect(useDateline.getState().isEvents).toBe(true);
  expect(useEvents.getState().opened).toMatchObject({ name: "made.csv", report });
});

test("reading says how far it is, and can be cancelled and begun again", async () => {
  const cancel = working(never);
  const { user } = open(acledFile(5));
  await user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(screen.getByText(/1,200 rows, 4\.0 MB of 8\.0 MB/)).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "Read so far" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(cancel).toHaveBeenCalledOnce();
  expect(screen.getByRole("alert").textContent).toContain("can be opened again");
  expect(screen.getByRole("button", { name: "Open as ACLED" })).toBeTruthy();
});

test("a fault of the reading is one sentence, and the file can be tried again", async () => {
  working(() => Promise.reject(new Error("There is not enough memory.")));
  const { user, close } = open(acledFile(5));
  await user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect((await screen.findByRole("alert")).textContent).toBe("There is not enough memory.");
  expect(close).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Open as ACLED" })).toBeTruthy();
});

test("a file without rows is said to be one, and nothing is opened", async () => {
  const empty = { ...report, read: 0, kept: 0 };
  working(() => Promise.resolve({ engine: smallEngine([]), report: empty }));
  const { user, close } = open(acledFile(1));
  await user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(screen.getByRole("alert").textContent).toBe(
    "made.csv holds no rows: choose another file.",
  );
  expect(close).not.toHaveBeenCalled();
});

test("a large file tells its need first, and a sample of it is called one wherever it is shown", async () => {
  working(() => Promise.resolve({ engine: smallEngine([{ start: 0, country: 1 }]), report }));
  askedEvents("?events=acled&file=large.csv");
  const { user } = open(acledFile(5), "large.csv", { rows: 2_000_000, bytes: 464_000_000 });
  expect(screen.getByText(/about 2,000,000 rows.*464 MB of memory/)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: /one row in 10, about 200,000 rows/ }));
  await user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(asked()?.every).toBe(10);
  const { opened } = useEvents.getState();
  if (!opened) throw new Error("missing desk");
  expect(opened.credit).toMatch(/a sample of one row in 10$/);
  expect(useDateline.getState().notices.at(-1)).toContain("made of all rows");
  cleanup();
  render(<EventHeader opened={opened}>{null}</EventHeader>);
  expect(screen.getByText(/· a sample of one row in 10 ·/)).toBeTruthy();
});

test("a plain table is opened as the reader maps it", async () => {
  working(never);
  const { user } = open("what,when,where\nFire,04/05/2020,Homs\nShots,05/05/2020,Hama\n");
  await user.selectOptions(screen.getByLabelText("Note, shown as the quote"), "what");
  await user.selectOptions(screen.getByLabelText("04/05/2020 means"), "4 May, day first");
  await user.click(screen.getByRole("button", { name: "Open these events" }));
  expect(asked()?.layout).toMatchObject({
    source: "plain",
    dayOrder: "day first",
    roles: ["note", "start", "place"],
  });
});

/** Gives what the look through the file tells the form, and whether it was ended. */
function looking() {
  let tell: Parameters<typeof profileInWorker>[1] = () => {};
  const end = vi.fn();
  profiler.mockImplementation((_asked, told) => {
    tell = told;
    return end;
  });
  return { tell: (answer: Parameters<typeof tell>[0]) => act(() => tell(answer)), end };
}

const WHEN = "what,when,where,dead\nFire,04/05/2020,Homs,\nShots,05/05/2020,Hama,\n";
const LATER = "what,when,where,dead\nFire,04/05/2020,Homs,3\nShots,17/05/2020,Hama,4\n";

/** The table of a text as it is known once all of it was looked through. */
function wholeOf(text: string, of: number): PlainTable {
  const bytes = new TextEncoder().encode(text);
  const found = detected(bytes, "made.csv", bytes.length);
  if (found?.kind !== "table") throw new Error("missing table");
  return { ...found.table, of };
}

test("the form says which rows its columns were told from, and fills in anew what was not touched", async () => {
  const { tell } = looking();
  const { user } = open(WHEN);
  expect(screen.getByText(/told from the first 2 rows so far.*being looked through/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Deaths").value).toBe("");
  tell({ kind: "progress", bytes: 20 });
  expect(screen.getByRole("progressbar", { name: "Looked through so far" })).toBeTruthy();
  tell({ kind: "table", table: wholeOf(LATER, 900) });
  expect(screen.getByText(/told from 2 of the file’s 900 rows, at even distances\.$/)).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>("Deaths").value).toBe("3");
  await user.click(screen.getByText("What the 4 columns hold"));
  expect(screen.getByRole("table").textContent).toContain("2 rows of 900");
});

test("what the reader has mapped stays, and opening ends the look", async () => {
  working(never);
  const { tell, end } = looking();
  const { user } = open(WHEN);
  await user.selectOptions(screen.getByLabelText("Note, shown as the quote"), "what");
  tell({ kind: "table", table: wholeOf(LATER, 2) });
  expect(screen.getByText(/told from all 2 rows of the file/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Deaths").value).toBe("");
  await user.click(screen.getByRole("button", { name: "Open these events" }));
  expect(end).toHaveBeenCalled();
});

test("a look that is stopped or fails leaves the form as it is, and says so", async () => {
  const { tell, end } = looking();
  const { user } = open(WHEN);
  await user.click(screen.getByRole("button", { name: "Stop looking" }));
  expect(end).toHaveBeenCalledOnce();
  expect(screen.getByText(/told from the first 2 rows\.$/)).toBeTruthy();
  tell({ kind: "error", message: "The file can no longer be read." });
  expect(screen.getByText(/first 2 rows\. The file can no longer be read\.$/)).toBeTruthy();
  expect(
    screen.getByRole<HTMLButtonElement>("button", { name: "Open these events" }).disabled,
  ).toBe(false);
});

test("the rows of a GeoJSON are read as its features", async () => {
  working(never);
  const { user } = open(WHEN, "made.csv", null, true);
  await user.click(screen.getByRole("button", { name: "Open these events" }));
  expect(asked()?.layout.unit).toBe("feature");
});

test("a table without date, country or point cannot be opened until one is chosen", async () => {
  const { user } = open("what,colour,where\nFire,red,Homs\nShots,blue,Hama\n");
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Open these events" });
  for (const name of ["Date, or first day", "Country"]) {
    await user.selectOptions(screen.getByLabelText(name), "no column");
  }
  expect(button.disabled).toBe(true);
  expect(screen.getByText(/Choose at least a date, a country or coordinates/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Country"), "where");
  expect(button.disabled).toBe(false);
});

test("the view of an address is applied to the file that it names, and to no other", async () => {
  begin(EMPTY.story);
  askedEvents("?events=acled&file=made.csv&country=Iraq&measure=deaths");
  expect(useDateline.getState().notices[0]).toContain("“made.csv”");
  const { engine } = openedAs(smallEngine([{ start: 0, country: 1 }]));
  working(() => Promise.resolve({ engine, report }));
  const other = open(acledFile(5), "other.csv");
  await other.user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(useEvents.getState()).toMatchObject({ countries: [], measure: "events" });
  expect(useDateline.getState().notices.at(-1)).toBe(
    "The address asks for made.csv; other.csv is another file, opened without that view.",
  );
  cleanup();
  const made = open(acledFile(5));
  await made.user.click(screen.getByRole("button", { name: "Open as ACLED" }));
  expect(useEvents.getState()).toMatchObject({ countries: [2], measure: "deaths" });
  expect(useDateline.getState().notices.join()).not.toContain("rows it does not hold");
});
