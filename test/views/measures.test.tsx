import { readFile } from "node:fs/promises";
import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { linked } from "../../src/model/linking.ts";
import type { Figure, Story } from "../../src/model/story.ts";
import { editStory, openStory, setFilters } from "../../src/store/state.ts";
import { BARS, inState, names, openPage, region, story } from "./page.tsx";

afterEach(() => vi.unstubAllGlobals());

const bars = () => names(BARS, ".bar-row [data-mark]");
const heading = () => within(region(BARS)).getByRole("heading", { level: 2 }).textContent;
const button = (name: string) => within(region(BARS)).getByRole("button", { name });
const picker = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Measure" });

/** The default story with further figures of people who travelled: country and number. */
function wider(...counts: [country: string, n: number][]): Story {
  const france = story.records.find((r) => r.id === "travelled-france") as Figure;
  const more = counts.map(
    ([country, n]): Figure => ({
      ...france,
      id: `travelled-${country}`,
      country,
      place: null,
      value: { ...france.value, low: n, high: n },
    }),
  );
  return { ...story, records: [...story.records, ...more] };
}

const without = (measure: string): Story => ({
  ...story,
  records: story.records.filter((r) => r.kind !== "figure" || r.measure !== measure),
});

test("the picker names the measures that have countries, and the region keeps its name", async () => {
  const { user } = openPage();
  expect([...picker().options].map((o) => o.text)).toEqual([
    "Foreign fighters",
    "Killed",
    "Wounded",
    "Strikes",
    "Territory, percent",
  ]);
  expect(heading()).toBe(BARS);
  await user.selectOptions(picker(), "Killed");
  expect(heading()).toBe("Killed, by country");
  expect(region(BARS).querySelector(".summary")?.textContent).toBe(
    "4 figures in 1 country · said by 4 speakers",
  );
});

test("killed: the bars are the rivals and the war, the fighters stand among the other figures", async () => {
  const { user } = openPage();
  await user.selectOptions(picker(), "Killed");
  const panels = within(region(BARS)).getAllByRole("group", { name: /2017/ });
  expect(panels.map((p) => p.getAttribute("aria-label"))).toEqual([
    "23–24 Oct 2017",
    "Mar 2011 – 24 Oct 2017",
  ]);
  const labels = panels.map((p) =>
    [...p.querySelectorAll("[data-mark]")].map((m) => m.getAttribute("aria-label")?.slice(0, 18)),
  );
  expect(labels).toEqual([
    ["Syria: 22 civilian", "Syria: 14 people k", "Syria: 14 civilian"],
    ["Syria: more than 3"],
  ]);
  const standing = [...(panels[0]?.querySelectorAll(".bar-row") ?? [])].map((row) =>
    row.getAttribute("data-standing"),
  );
  expect(standing).toEqual(["disputed", "denied", "denied"]);
  expect(names(BARS, ".context-figure [data-mark]")).toContain(
    "3,417 jihadists travelled, Russia, said by Soufan Center",
  );
  expect(names(BARS)).toHaveLength(21);
});

test("the chart's own filter greys the bars of another measure too", async () => {
  const { user } = openPage();
  await user.selectOptions(picker(), "Killed");
  act(() => setFilters({ country: ["FR"] }));
  expect(inState(BARS, "greyed")).toContain("Syria");
});

test("another story starts with its own first measure", async () => {
  const { user } = openPage();
  await user.selectOptions(picker(), "Killed");
  act(() => openStory({ story: without("killed"), key: "opened", issues: [], rejected: [] }));
  expect(heading()).toBe(BARS);
  act(() => openStory({ story: without("travelled"), key: "opened", issues: [], rejected: [] }));
  expect(heading()).toBe("Killed, by country");
  act(() => openStory({ story, key: "soufan-2017", issues: [], rejected: [] }));
  await user.selectOptions(picker(), "Killed");
  act(() => editStory(linked(story, "wounded-denied", "killed-official")));
  expect(heading()).toBe("Killed, by country");
  const again = { ...story, sources: [...story.sources] };
  act(() => openStory({ story: again, key: "again", issues: [], rejected: [] }));
  expect(heading()).toBe(BARS);
  expect(bars()).toHaveLength(5);
});

test("with one measure there is no picker", () => {
  const fighters = story.records.filter((r) => r.kind !== "figure" || r.measure === "travelled");
  openPage({ ...story, records: fighters });
  expect(screen.queryByLabelText("Measure")).toBeNull();
});

test("a span of 100 is drawn on a logarithmic scale, which says so, unless the reader asks for a linear one", async () => {
  const { user } = openPage();
  expect(screen.queryByRole("group", { name: "Scale" })).toBeNull();
  act(() => openStory({ story: wider(["NZ", 12]), key: "opened", issues: [], rejected: [] }));
  expect(button("Logarithmic").getAttribute("aria-pressed")).toBe("true");
  expect(region(BARS).querySelectorAll(".bar-chart circle")).toHaveLength(6);
  expect(region(BARS).querySelectorAll(".bar-chart rect.bar-solid")).toHaveLength(0);
  expect(region(BARS).textContent).toContain("Logarithmic scale");
  await user.click(button("Linear"));
  expect(button("Linear").getAttribute("aria-pressed")).toBe("true");
  expect(region(BARS).querySelectorAll(".bar-chart circle")).toHaveLength(0);
});

/** Answers the page's request for the numbers of inhabitants with the file itself. */
const online = () =>
  vi.stubGlobal("fetch", async () => {
    return new Response(await readFile("data/population/inhabitants.json", "utf8"));
  });

test("without the numbers of inhabitants the page says so and stays absolute", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
  const { user } = openPage();
  await user.click(button("Per million inhabitants"));
  expect(await screen.findByText(/population figures could not be loaded/)).toBeTruthy();
  expect(button("Per million inhabitants").getAttribute("aria-pressed")).toBe("false");
  expect(bars()).toHaveLength(5);
});

test("per million: another order, each bar with what it was derived from, the source credited", async () => {
  online();
  const { user } = openPage(wider(["TW", 30]));
  await user.click(button("Per million inhabitants"));
  await within(region(BARS)).findByText(/CC BY 4.0/);
  const rows = [...region(BARS).querySelectorAll(".bar-row")].map((row) => row.textContent);
  expect(rows).toEqual([
    "derived: > 3,000 ÷ 10.2 million inhabitants in 2017Jordan > 293",
    "derived: 2,962 ÷ 11.8 million inhabitants in 2017Tunisia 250–251",
    "derived: > 3,000 ÷ 34.2 million inhabitants in 2017Saudi Arabia > 87.7",
    "derived: 1,910 ÷ 66.9 million inhabitants in 2017France 28.5–28.6",
    "derived: 3,417 ÷ 144.5 million inhabitants in 2017Russia 23.6–23.7",
    "Taiwan no rate",
  ]);
  expect(names(BARS)[4]).toBe(
    "Russia: 3,417 jihadists travelled, Russia, said by Soufan Center, " +
      "derived: 23.6 to 23.7 per million of 144,496,739 inhabitants in 2017",
  );
  await user.click(button("Show as table"));
  const cells = [...within(region(BARS)).getByRole("table").querySelectorAll("tr")].map(
    (row) => row.children[2]?.textContent,
  );
  expect(cells[0]).toBe("Per million");
  expect(cells[5]).toBe("23.6–23.7 (derived: ÷ 144,496,739 inhabitants in 2017, World Bank)");
  expect(cells.slice(6, 8)).toEqual(["no rate", "—"]);
  await user.click(button("Per million inhabitants"));
  expect(within(region(BARS)).queryByText("Per million")).toBeNull();
});

test("shares and strikes have no rate", async () => {
  const { user } = openPage();
  for (const measure of ["Territory, percent", "Strikes"]) {
    await user.selectOptions(picker(), measure);
    expect(screen.queryByRole("button", { name: "Per million inhabitants" })).toBeNull();
  }
});
