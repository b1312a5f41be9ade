import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { newVersion } from "../../src/anchors/newVersion.ts";
import { sha256 } from "../../src/model/sha256.ts";
import type { Figure, StoryRecord } from "../../src/model/story.ts";
import { begin, undo, useDateline } from "../../src/store/state.ts";
import { AddForm } from "../../src/views/review/AddForm.tsx";
import { RecordForm } from "../../src/views/review/RecordForm.tsx";
import { parsed } from "../minimal-story.ts";
import { reviewOpened, TEXT as TEXT_OF_REVIEW } from "../review-story.ts";
import "./page.tsx";

// Leaflet needs sizes, which happy-dom has not.
vi.mock("../../src/views/map/StoryMap.tsx", () => ({ PlacePickMap: () => null }));

const CANDIDATES = [
  {
    name: "Homs",
    country: "SY",
    admin1: "Homs",
    lat: 34.73,
    lon: 36.71,
    precision: "settlement",
    population: 800_000,
  },
  {
    name: "Homs",
    country: "US",
    admin1: null,
    lat: 40,
    lon: -80,
    precision: "province",
    population: 0,
  },
];
/** A worker that answers every name with the same places. */
class Gazetteer {
  onmessage: ((event: unknown) => void) | null = null;
  postMessage = () =>
    queueMicrotask(() => this.onmessage?.({ data: { id: 1, candidates: CANDIDATES } }));
  terminate = () => {};
}
vi.stubGlobal("Worker", Gazetteer);

const TEXT =
  "The mayor said at least 14 people died in Homs on Monday. A monitor spoke of 22 dead.";
const FIRST = TEXT.slice(0, 57);
const { story } = parsed({
  format: "dateline/1",
  title: "A day in Homs",
  sources: [{ id: "s", title: "T", publisher: "P", length: TEXT.length, sha256: "a".repeat(64) }],
  speakers: [{ id: "mayor", name: "The mayor", role: "official" }],
  places: [{ id: "homs", name: "Homs", precision: "settlement" }],
  records: [
    {
      id: "r1",
      kind: "figure",
      measure: "killed",
      unit: "people",
      review: "suggested",
      quote: { source: "s", exact: FIRST, start: 0, end: 57 },
      spans: [{ part: "value", start: 15, end: 26 }],
      value: { text: "at least 14", low: 14 },
      parts: { value: "stated" },
    },
    {
      id: "e1",
      kind: "event",
      what: "A count",
      quote: { source: "s", exact: TEXT.slice(58), start: 58, end: TEXT.length },
    },
    {
      id: "m1",
      kind: "mention",
      role: "context",
      place: "homs",
      quote: { source: "s", exact: FIRST, start: 0, end: 57 },
    },
  ],
});

const records = () => useDateline.getState().story.story.records;
const record = (id: string): StoryRecord => {
  const found = records().find((r) => r.id === id);
  if (!found) throw new Error(`missing record: ${id}`);
  return found;
};

function open(id: string, key = id) {
  begin({ story, key, issues: [], rejected: [] });
  let closed = 0;
  const { unmount } = render(<RecordForm record={record(id)} done={() => (closed += 1)} />);
  return { user: userEvent.setup(), unmount, closed: () => closed };
}

const field = (name: string) => screen.getByLabelText(name);

async function retype(
  user: ReturnType<typeof userEvent.setup>,
  texts: { [label: string]: string },
) {
  for (const [label, text] of Object.entries(texts)) {
    await user.clear(field(label));
    if (text !== "") await user.type(field(label), text);
  }
}

test("every field of a figure can be set, and Ctrl+Enter saves it as one step of undo", async () => {
  const { user, closed } = open("r1");
  await retype(user, {
    "In the text’s words": "between 14 and 1,600",
    To: "1,600",
    "What is counted": "wounded",
    Unit: "fighters",
    "Who is counted": "people",
    Country: "sy",
    "Group of countries": "Levant",
    Date: "2017-10",
    "Said by": "A monitor",
    "Cited by": "The mayor",
    Place: "Homs",
    "Went to": "Raqqa",
    Answers: "e1",
  });
  expect(screen.getByText("a month: Oct 2017")).toBeTruthy();
  await user.selectOptions(field("Upper bound"), "outside");
  await user.selectOptions(field("How it is said"), "alleges");
  await user.click(screen.getByRole("checkbox"));
  for (const button of screen.getAllByRole("button", { name: "Add" })) await user.click(button);
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(closed()).toBe(1);
  const { story: edited } = useDateline.getState().story;
  expect(edited.speakers.map((s) => s.name)).toEqual(["The mayor", "A monitor"]);
  expect(record("r1")).toMatchObject({
    value: {
      text: "between 14 and 1,600",
      low: 14,
      high: 1600,
      highInclusive: false,
      approximate: true,
    },
    measure: "wounded",
    unit: "fighters",
    who: "people",
    country: "SY",
    group: "Levant",
    when: "2017-10",
    speaker: "own-a-monitor",
    via: "mayor",
    place: "homs",
    to: ["own-raqqa"],
    stance: "alleges",
    answers: ["e1"],
    review: "edited",
  });
  undo();
  expect(useDateline.getState().story.story).toBe(story);
});

test("faults stand at their fields, and nothing is saved until they are mended", async () => {
  const { user, closed } = open("r1", "faults");
  await retype(user, { From: "20", To: "3", Date: "2017-13" });
  expect(field("From").getAttribute("aria-invalid")).toBe("true");
  expect(field("Date").getAttribute("aria-invalid")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(closed()).toBe(0);
  expect(screen.getByRole("status").textContent).toMatch(/^Not saved: /);
  expect(document.activeElement).toBe(field("From"));
  await retype(user, { To: "some" });
  expect(screen.getAllByText(/invalid number: some/).length).toBeGreaterThan(0);
});

test("Escape closes, what was typed is there again, and discarding lets go of it", async () => {
  const first = open("e1");
  await retype(first.user, { "What happened": "A longer count" });
  await first.user.keyboard("{Escape}");
  expect(first.closed()).toBe(1);
  expect(record("e1")).toMatchObject({ what: "A count" });
  first.unmount();
  const { user } = open("e1");
  expect(screen.getByRole("status").textContent).toBe("Typed earlier and not saved yet.");
  expect(field("What happened")).toHaveProperty("value", "A longer count");
  await user.click(screen.getByRole("button", { name: "Discard changes" }));
  expect(field("What happened")).toHaveProperty("value", "A count");
  expect(screen.getByRole("form").contains(document.activeElement)).toBe(true);
});

test("typed words outlive a new version of the text, offsets into the old one do not", async () => {
  begin(reviewOpened);
  const { unmount } = render(<RecordForm record={record("m1")} done={() => {}} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Add all" }));
  await user.selectOptions(field("Role of the place"), "context");
  await user.keyboard("{Escape}");
  unmount();
  const text = `A line.\n${TEXT_OF_REVIEW}`;
  const hash = [...(reviewOpened.texts?.keys() ?? [])][0] ?? "";
  const texts = reviewOpened.texts ?? new Map();
  const { story: next } = newVersion(reviewOpened.story, hash, texts, text);
  begin({ ...reviewOpened, story: next, texts: new Map([...texts, [sha256(text), text]]) });
  render(<RecordForm record={record("m1")} done={() => {}} />);
  expect(field("Role of the place")).toHaveProperty("value", "context");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(record("m1")).toMatchObject({ role: "context", also: [] });
});

test("words selected in the quote become a part's, which is then stated", async () => {
  const { user } = open("r1");
  const quote = screen.getByLabelText("Quote: select words in it");
  const range = document.createRange();
  range.setStart(quote.firstChild as Text, FIRST.indexOf("people"));
  range.setEnd(quote.firstChild as Text, FIRST.indexOf("people") + 7);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  quote.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  const group = await screen.findByRole("group", { name: "The selected words are" });
  await user.click(await within(group).findByRole("button", { name: "who" }));
  await retype(user, { "Who is counted": "people" });
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(record("r1").spans).toContainEqual({ part: "who", start: 27, end: 33 });
  expect(record("r1").parts.who).toBe("stated");
});

test("further mentions of a place are added from the text and taken off again", async () => {
  begin(reviewOpened);
  const form = () => render(<RecordForm record={record("m1")} done={() => {}} />);
  const user = userEvent.setup();
  const { unmount } = form();
  const found = () => within(screen.getByRole("list", { name: "Not yet counted" }));
  await user.click(found().getByRole("button", { name: /^Add: ….*killed in Homs/ }));
  expect(screen.queryByRole("list", { name: "Not yet counted" })).toBeNull();
  expect(document.activeElement).toBe(field("Also mentioned, in these words"));
  await retype(user, { "Also mentioned, in these words": "PEOPLE" });
  expect(found().getAllByRole("listitem")).toHaveLength(2);
  await retype(user, { "Also mentioned, in these words": "peopl" });
  screen.getByText("0 further places of the text with these words");
  await user.click(screen.getByRole("button", { name: "Save" }));
  const second = TEXT_OF_REVIEW.indexOf("Homs", record("m1").quote.end);
  expect(record("m1")).toMatchObject({ also: [[second, second + 4]], review: "edited" });
  unmount();
  form();
  const counted = within(screen.getByRole("list", { name: "Further mentions" }));
  await user.click(counted.getByRole("button", { name: /^Take off: ….*in Homs/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(record("m1")).toMatchObject({ also: [] });
  undo();
  expect(record("m1")).toMatchObject({ also: [[second, second + 4]] });
});

test("a new place of a mention is asked what kind it is", async () => {
  const { user } = open("m1");
  await retype(user, { Place: "Orontes" });
  await user.selectOptions(field("Kind of a new place"), "water");
  await user.selectOptions(field("Role of the place"), "event-location");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(record("m1")).toMatchObject({ place: "own-orontes", role: "event-location" });
  const { places } = useDateline.getState().story.story;
  expect(places.at(-1)).toMatchObject({ name: "Orontes", precision: "water", lat: null });
});

test("a selected number becomes a figure with its hedge, over its whole sentence", async () => {
  begin({ story, key: "opened", issues: [], rejected: [] });
  const start = TEXT.indexOf("14");
  render(
    <AddForm
      range={[start, start + 2]}
      sourceText={TEXT}
      sha256={"a".repeat(64)}
      done={() => {}}
    />,
  );
  const user = userEvent.setup();
  expect(screen.getByText("Read as “at least 14” and drawn as")).toBeTruthy();
  await retype(user, { "What is counted": "killed" });
  await user.click(screen.getByRole("button", { name: "Save" }));
  const added = records().find((r) => !story.records.includes(r)) as Figure;
  expect(added).toMatchObject({
    measure: "killed",
    value: { low: 14, high: null },
    quote: { exact: FIRST },
  });
});

test("a candidate of the gazetteer puts the place for all records, with its credit", async () => {
  const { user } = open("m1", "place");
  await user.click(screen.getByRole("button", { name: "Correct where Homs is…" }));
  await user.click(await screen.findByRole("radio", { name: /^2 ?Homs ?province, United States/ }));
  expect(field("Latitude")).toHaveProperty("value", "40");
  await user.keyboard("{Control>}{Enter}{/Control}");
  const { story: edited } = useDateline.getState().story;
  expect(edited.places).toMatchObject([
    { id: "homs", country: "US", lat: 40, precision: "province" },
  ]);
  expect(edited.credits).toMatchObject([expect.stringContaining("GeoNames")]);
  expect(record("m1").review).toBe("edited");
});

test("a point typed by hand for one record gives it a place of its own, without credit", async () => {
  const { user } = open("m1", "hand");
  await user.click(screen.getByRole("button", { name: "Correct where Homs is…" }));
  await retype(user, { Latitude: "95", Longitude: "36.5" });
  expect(field("Latitude").getAttribute("aria-invalid")).toBe("true");
  await retype(user, { Latitude: "35.5" });
  await user.click(screen.getByRole("radio", { name: "Only in this record" }));
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Correct where Homs is…" }));
  expect(screen.getByRole("status").textContent).toBe("Typed earlier and not saved yet.");
  await user.click(screen.getByRole("button", { name: "Save" }));
  const { story: edited } = useDateline.getState().story;
  expect(edited.places).toMatchObject([{ lat: null }, { id: "own-homs", lat: 35.5, lon: 36.5 }]);
  expect(edited.credits).toBeUndefined();
});

test("words typed from the quote can be a part's, too, without a pointer", async () => {
  const { user } = open("r1", "typed");
  await retype(user, { "Or type words of the quote": "Monday" });
  await user.click(screen.getByRole("button", { name: "date" }));
  await retype(user, { Date: "2017-10-23" });
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(record("r1")).toMatchObject({ when: "2017-10-23", parts: { when: "stated" } });
});
