import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { BARS, expectShown, MAP, mark, QUOTES, region, TIMELINE, tableOf, VIEWS } from "./parts.ts";

test("the page has its four regions, its filters, a title with the story's name and a count", async () => {
  const { page } = await openPage();
  for (const name of [...VIEWS, QUOTES]) await region(page, name).waitFor();
  const filters = page.getByRole("search", { name: "Filters" });
  await filters
    .or(page.getByRole("group", { name: "Filters" }))
    .first()
    .waitFor();
  await expectShown(page, 43);
  expect(await page.title()).toContain("Return of 5,600 jihadists poses major threat: Soufan");
});

test("the five bars are named, in order, with their hedges", async () => {
  const { page } = await openPage();
  const labels = await region(page, BARS)
    .locator("[aria-label*=':']")
    .evaluateAll((elements) => elements.map((e) => e.getAttribute("aria-label") ?? ""));
  const bars = labels.filter((label) => /^[A-Z][\w ]+: /.test(label));
  const starts = [
    "Russia: 3,417",
    "Saudi Arabia: more than 3,000",
    "Jordan: more than 3,000",
    "Tunisia: 2,962",
    "France: 1,910",
  ];
  expect(bars.length).toBe(5);
  bars.forEach((label, i) => {
    expect(label.startsWith(starts[i] ?? "?"), label).toBe(true);
  });
});

test("every other figure stands beside the bars as a mark of its own", async () => {
  const { page } = await openPage();
  const labels = await region(page, BARS)
    .locator("[aria-label]")
    .evaluateAll((elements) => elements.map((e) => e.getAttribute("aria-label") ?? ""));
  const wanted = [
    /^at least 5,600/i,
    /^33 countries/,
    /^(about|around|some) 85 percent/i,
    /^40,000/,
    /^more than 110 countries/i,
    /^(about|around|some) 30 percent/i,
    /^(about|around|some) 5,000/i,
    /^22 civilians killed, Al-Qusur.*disputed/,
    /^14 people killed.*denied/,
    /^14 civilians killed.*denied/,
    /^32 .*wounded.*denied/,
    /^(1|one) strike/i,
    /^less than (50 percent|half)/i,
    /^more than 330,000/i,
  ];
  for (const pattern of wanted) {
    expect(labels.filter((label) => pattern.test(label)).length, String(pattern)).toBe(1);
  }
});

test("the map's marks say how often a place is named and what kind of place it is", async () => {
  const { page } = await openPage();
  const place = mark(page, MAP, "Deir Ezzor: ");
  await place.waitFor();
  expect(await place.getAttribute("aria-label")).toMatch(/^Deir Ezzor: 5 mentions\b.*\btown/);
  for (const off of ["Mosul", "Beirut", "Baghdad", "Italy"]) {
    expect(await mark(page, MAP, `${off}: `).count(), off).toBe(0);
  }
});

test("the timeline's marks name the eight events of the reports", async () => {
  const { page } = await openPage();
  const events = [
    "War in Syria begins",
    "IS proclaims a caliphate",
    "Siege of Deir Ezzor is broken",
    "Coalition strike near Deir Ezzor",
    "IS is ousted from Raqa",
    "Strikes on Deir Ezzor are reported",
    "Coalition denies the strikes",
    "Soufan Center's report",
  ];
  for (const event of events) await mark(page, TIMELINE, event).waitFor();
  expect(await mark(page, TIMELINE, "Abadi").and(page.locator("[tabindex]")).count()).toBe(0);
});

test("each chart is one tab stop", async () => {
  const { page } = await openPage();
  await mark(page, MAP, "Deir Ezzor: ").waitFor();
  for (const view of VIEWS) {
    const marks = region(page, view).locator("[data-mark][tabindex='0']");
    expect(await marks.count(), view).toBe(1);
  }
});

test("the figures are a table of those shown", async () => {
  const { page } = await openPage();
  const [header, ...rows] = await tableOf(page, BARS);
  expect(header).toEqual(["Country", "Figure", "Said by", "Quote"]);
  expect(rows.length).toBe(19);
  expect(rows[0]?.slice(0, 3).join(" | ")).toMatch(/^Russia \| .*3,417.* \| Soufan Center$/);
});

test("the events are a table of those shown", async () => {
  const { page } = await openPage();
  const [header, ...rows] = await tableOf(page, TIMELINE);
  expect(header).toEqual(["Date", "Event", "Place", "Said by", "Quote"]);
  expect(rows.length).toBe(8);
  expect(rows.some(([, event]) => event?.includes("IS is ousted from Raqa"))).toBe(true);
});

test("the places are a table of those shown", async () => {
  const { page } = await openPage();
  const [header, ...rows] = await tableOf(page, MAP);
  expect(header).toEqual(["Place", "Country", "Precision", "Mentions"]);
  const names = rows.map(([place]) => place);
  for (const name of ["Deir Ezzor", "Al-Qusur", "Raqa", "Euphrates", "Syria", "France"]) {
    expect(names).toContain(name);
  }
  for (const name of ["Italy", "Mosul", "Beirut", "Baghdad"]) expect(names).not.toContain(name);
});

test.each([1440, 2560])("at %i px wide the page itself does not scroll", async (width) => {
  const { page } = await openPage({ width, height: width === 1440 ? 900 : 1440 });
  const overflow = await page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth };
  });
  expect(overflow).toEqual({ down: 0, across: 0 });
});

test.each([1024, 720, 390, 360])("at %i px nothing sticks out sideways", async (width) => {
  const { page } = await openPage({ width });
  const across = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(across).toBe(0);
});
