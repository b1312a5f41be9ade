import type { Day, EventSource } from "../model/eventData.ts";
import { sampleLabel } from "../model/eventPhrase.ts";
import { dayLabel } from "../model/period.ts";

const CREDITS: Readonly<Record<EventSource, (file: string) => string>> = {
  acled: () => "ACLED (Armed Conflict Location & Event Data), acleddata.com",
  ucdp: () =>
    "UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program, ucdp.uu.se, CC BY 4.0 (Sundberg and Melander 2013)",
  gtd: () =>
    "START (National Consortium for the Study of Terrorism and Responses to Terrorism), Global Terrorism Database, start.umd.edu/gtd",
  plain: (file) => file,
};

/**
 * The line that stands on every view and picture. `accessed`: the day on which the file was opened; `every`: one row in
 * so many was taken of it, 1: all.
 */
export function credit(source: EventSource, file: string, accessed: Day, every = 1): string {
  const line = `${CREDITS[source](file)}, accessed ${dayLabel(accessed, "day")}`;
  return every === 1 ? line : `${line}; ${sampleLabel(every)}`;
}
