import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters } from "../../src/store/state.ts";
import { BARS, openPage, QUOTES, region, TIMELINE } from "./page.tsx";
import { readable } from "./readable.ts";

const drawing = (view: string, part: string): string => {
  const element = region(view).querySelector(part);
  if (!element) throw new Error(`missing part: ${part}`);
  return readable(element);
};
const file = (name: string) => `__snapshots__/${name}.html`;

test("the bar chart", async () => {
  openPage();
  await expect(drawing(BARS, ".bar-chart")).toMatchFileSnapshot(file("bars"));
});

test.each(["Killed", "Territory, percent"])(
  "the bar chart of another measure: %s",
  async (measure) => {
    const { user } = openPage();
    await user.selectOptions(screen.getByLabelText("Measure"), measure);
    const panels = [...region(BARS).querySelectorAll(".bar-chart")].map(readable);
    const name = measure.toLowerCase().replace(", ", "-");
    await expect(panels.join("\n")).toMatchFileSnapshot(file(`bars-${name}`));
  },
);

test("the context figures", async () => {
  openPage();
  const groups = [...region(BARS).querySelectorAll(".context-group")].map(readable);
  await expect(groups.join("\n")).toMatchFileSnapshot(file("context"));
});

test("the timeline", async () => {
  openPage();
  await expect(drawing(TIMELINE, ".timeline-plot")).toMatchFileSnapshot(file("timeline"));
});

test("the timeline from 10 to 20 September", async () => {
  openPage();
  act(() => setFilters({ from: "2017-09-10", to: "2017-09-20" }));
  await expect(drawing(TIMELINE, ".timeline-plot")).toMatchFileSnapshot(file("timeline-september"));
});

test("the quotes of Tunisia", async () => {
  openPage();
  act(() => setFilters({ country: ["TN"] }));
  await expect(drawing(QUOTES, ".quote-groups")).toMatchFileSnapshot(file("quotes-tunisia"));
});
