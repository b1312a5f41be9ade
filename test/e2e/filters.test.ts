import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { BARS, card, expectShown, MAP, mark, TIMELINE, tableOf } from "./parts.ts";

const DEFAULT = 43;

// Worked out by hand from the notes on the article; "possibly inside" counts as shown.
const ADDRESSES: [query: string, shown: number][] = [
  ["", DEFAULT],
  ["?story=soufan-2017", DEFAULT],
  ["?country=SY", 20],
  ["?country=FR", 2],
  ["?country=SY,FR", 22],
  ["?country=IT", 0],
  ["?country=IT&role=comparison", 1],
  ["?from=2017-10-20&to=2017-10-24", 22],
  ["?from=2017-09-10&to=2017-09-20", 4],
  ["?to=2011-03", 2],
  ["?from=2017-10", 22],
  ["?to=2017-10", 27],
  ["?kind=figure", 19],
  ["?kind=event", 8],
  ["?kind=mention", 16],
  ["?kind=figure,event", 27],
  ["?standing=denied", 5],
  ["?standing=disputed", 1],
  ["?speaker=ryan-dillon", 4],
  ["?source=abadi", 1],
  ["?q=raqa", 3],
  ["?q=no-such-word", 0],
  ["?country=SY&kind=event&from=2017-10-20&to=2017-10-24", 3],
];

test.each(ADDRESSES)("the address “%s” shows %i records", async (query, shown) => {
  const { page, errors } = await openPage({ path: query });
  await expectShown(page, shown);
  expect(errors).toEqual([]);
});

test("Syria keeps its figures, events and places", async () => {
  const { page } = await openPage({ path: "?country=SY" });
  expect((await tableOf(page, BARS)).length - 1).toBe(7);
  expect((await tableOf(page, TIMELINE)).length - 1).toBe(6);
  const places = (await tableOf(page, MAP)).slice(1).map(([place]) => place);
  expect(places.sort()).toEqual(
    ["Al-Qusur", "Deir Ezzor", "Deir Ezzor province", "Euphrates", "Raqa", "Syria"].sort(),
  );
});

test("France keeps one bar, greys the other four and has no event", async () => {
  const { page } = await openPage({ path: "?country=FR" });
  const rows = (await tableOf(page, BARS)).slice(1);
  expect(rows.map(([country]) => country)).toEqual(["France"]);
  expect((await tableOf(page, TIMELINE)).length - 1).toBe(0);
});

test("under a country filter the other bars stay pickable", async () => {
  const { page } = await openPage({ path: "?country=FR" });
  await mark(page, BARS, "Russia: ").hover();
  await card(page).waitFor();
  expect(await card(page).locator("mark").allTextContents()).toContain("3,417");
});

test("20 to 24 October keep the strikes, the denial, the report and, by overlap, Raqa", async () => {
  const { page } = await openPage({ path: "?from=2017-10-20&to=2017-10-24" });
  const events = (await tableOf(page, TIMELINE)).slice(1).map((cells) => cells[1] ?? "");
  expect(events.length).toBe(4);
  for (const word of ["reported", "denies", "report", "Raqa"]) {
    expect(events.some((event) => event.includes(word))).toBe(true);
  }
});

test("an event of “September 2017” is possibly inside 10 to 20 September, and says so", async () => {
  const { page } = await openPage({ path: "?from=2017-09-10&to=2017-09-20" });
  const label = await mark(page, TIMELINE, "Siege of Deir Ezzor").getAttribute("aria-label");
  expect(label).toMatch(/possibl/i);
  const sure = await mark(page, TIMELINE, "Coalition strike").getAttribute("aria-label");
  expect(sure).not.toMatch(/possibl/i);
});

test("a record in the address is pinned, with its card open", async () => {
  const { page } = await openPage({ path: "?sel=travelled-russia" });
  await card(page).waitFor();
  expect(await card(page).locator("mark").allTextContents()).toContain("3,417");
});

test("filters in the address are never preceded by an unfiltered picture", async () => {
  // A mark of the unfiltered page that is painted once would be seen by one of the frames.
  const before = `
    window.seen = [];
    const look = () => {
      const bar = document.querySelector("[aria-label^='22 civilians']");
      if (bar && bar.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        seen.push(bar.getAttribute("data-state"));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`;
  const { page } = await openPage({ path: "?country=FR", before });
  await expectShown(page, 2);
  const seen = await page.evaluate<(string | null)[]>("window.seen");
  expect(seen.filter((state) => state === "shown")).toEqual([]);
});
