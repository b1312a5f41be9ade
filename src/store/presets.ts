import { civilDate, dayNumber, periodLabel } from "../model/period.ts";
import type { Edtf, Story } from "../model/story.ts";
import { facets } from "./facets.ts";

export type Preset = { label: string; from: Edtf | null; to: Edtf | null };

/** Ranges of dates that the story itself suggests: its years, the month and the week up to its own date. */
export function datePresets(story: Story): Preset[] {
  const years = new Set<number>();
  for (const { period } of facets(story)) {
    const start = period?.start ?? null;
    if (start !== null) years.add(civilDate(start)[0]);
  }
  const presets: Preset[] = [...years]
    .sort((a, b) => a - b)
    .slice(-6)
    .map((year) => ({ label: String(year), from: yearText(year), to: yearText(year) }));
  const published = story.sources
    .map((s) => s.published)
    .find((d) => d !== null && d.length === 10);
  if (published) {
    const month = published.slice(0, 7);
    presets.push({ label: periodLabel(month), from: month, to: month });
    presets.push({
      label: "Week before it was written",
      from: weekBefore(published),
      to: published,
    });
  }
  return presets;
}

const yearText = (year: number): Edtf => String(year).padStart(4, "0");

function weekBefore(date: Edtf): Edtf {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [y, m, d] = civilDate(dayNumber(year, month, day) - 6);
  return `${yearText(y)}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
