import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters } from "../../src/store/state.ts";
import { BARS, MAP, openPage, region, TIMELINE } from "./page.tsx";

async function tableOf(view: string) {
  const { user } = openPage();
  await user.click(within(region(view)).getByRole("button", { name: "Show as table" }));
  return () =>
    [...within(region(view)).getByRole("table").querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
    );
}

test("the figures as a table: bars first, then the others", async () => {
  const [header, russia, ...rest] = (await tableOf(BARS))();
  expect(header).toEqual(["Country", "Figure", "Said by", "Quote"]);
  expect(russia?.slice(0, 3)).toEqual(["Russia", "3,417 jihadists travelled", "Soufan Center"]);
  expect(russia?.[3]).toMatch(/^Soufan estimated that Russia .* from France\.$/);
  expect(rest).toHaveLength(18);
  expect(rest.map((row) => row[1])).toContain("14 civilians killed, denied");
  expect(rest.map((row) => row[0])).toContain("European Union");
});

test("the events as a table in order of time, with who says it", async () => {
  const [header, ...rows] = (await tableOf(TIMELINE))();
  expect(header).toEqual(["Date", "Event", "Place", "Said by", "Quote"]);
  expect(rows.map((row) => row.slice(0, 3).join(" | "))).toEqual([
    "Mar 2011 | War in Syria begins | Syria",
    "2014 | IS proclaims a caliphate | —",
    "Sep 2017 (year inferred) | Siege of Deir Ezzor is broken | Deir Ezzor",
    "16 Sep 2017 (year inferred) | Coalition strike near Deir Ezzor | Deir Ezzor (inferred)",
    "16–22 Oct 2017 (exact date inferred) | IS is ousted from Raqa | Raqa",
    "23 Oct 2017 (exact date inferred) | Strikes on Deir Ezzor are reported, denied | Deir Ezzor",
    "24 Oct 2017 (exact date inferred) | Soufan Center's report | —",
    "24 Oct 2017 | Coalition denies the strikes, a denial | Deir Ezzor",
  ]);
  expect(rows.slice(-2).map((row) => row[3])).toEqual([
    "Soufan Center (name inferred)",
    "US-led coalition",
  ]);
});

test("the places as a table, the most mentioned first", async () => {
  const [header, ...rows] = (await tableOf(MAP))();
  expect(header).toEqual(["Place", "Country", "Precision", "Mentions"]);
  expect(rows.slice(0, 4)).toEqual([
    ["Iraq", "Iraq", "country", "6"],
    ["Syria", "Syria", "country", "6"],
    ["Deir Ezzor", "Syria", "town", "5"],
    ["Russia", "Russia", "country", "3"],
  ]);
  expect(rows).toHaveLength(14);
  const inferred = rows.filter(([, country]) => country?.endsWith(" (inferred)"));
  expect(inferred.map(([place]) => place)).toEqual([
    "Deir Ezzor province",
    "Al-Qusur",
    "Euphrates",
    "Raqa",
  ]);
});

test("a table holds exactly the records shown: no greyed ones, no ghosts", async () => {
  const rows = await tableOf(BARS);
  act(() => setFilters({ country: ["FR"] }));
  expect(rows().map((row) => row[0])).toEqual(["Country", "France"]);
  act(() => setFilters({ country: [], kind: ["event"] }));
  expect(rows().slice(1)).toEqual([["No record passes the filters."]]);
});

test("under dates a row says that it is only possibly inside", async () => {
  const rows = await tableOf(TIMELINE);
  act(() => setFilters({ from: "2017-09-10", to: "2017-09-20" }));
  expect(rows().map((row) => row[0])).toEqual([
    "Date",
    "Sep 2017 (year inferred) (possibly inside the filters)",
    "16 Sep 2017 (year inferred)",
  ]);
});

test("the table is switched off again by the same button", async () => {
  const { user } = openPage();
  const toggle = within(region(BARS)).getByRole("button", { name: "Show as table" });
  await user.click(toggle);
  expect(toggle.getAttribute("aria-pressed")).toBe("true");
  await user.click(toggle);
  expect(screen.queryByRole("table")).toBeNull();
});
