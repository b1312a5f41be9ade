import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Filters, NO_FILTERS, OUTLET } from "../../src/store/filters.ts";
import { type OwnFilter, visible } from "../../src/store/visible.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const shown = (filters: Partial<Filters>, except?: OwnFilter) =>
  visible(story, { ...NO_FILTERS, ...filters }, except);
const ids = (filters: Partial<Filters>, except?: OwnFilter) => [...shown(filters, except).keys()];
const claims = (filters: Partial<Filters>, except?: OwnFilter) =>
  ids(filters, except).filter((id) => !id.startsWith("mention-"));

const OFF = [
  "abadi-asked",
  "mention-mosul-title-only",
  "mention-italy-comparison",
  "mention-beirut-dateline",
  "mention-baghdad-dateline",
];
const SYRIA = `
  coalition-denial strikes-reported killed-observatory killed-official killed-denied
  wounded-denied coalition-strike strikes siege-broken territory-held raqa-ousted
  killed-war war-begins mention-syria-context mention-syria-event-location
  mention-deir-ezzor-event-location mention-al-qusur-event-location
  mention-euphrates-context mention-deir-ezzor-province-context mention-raqa-event-location`
  .trim()
  .split(/\s+/);

test("without a filter all is shown but the teaser, datelines, comparison and title-only", () => {
  const all = story.records.map((r) => r.id);
  expect(ids({})).toEqual(all.filter((id) => !OFF.includes(id)));
});

test("a role and a teaser are shown once they are switched on", () => {
  expect(ids({ role: ["comparison"], kind: ["mention"] })).toEqual(["mention-italy-comparison"]);
  expect(ids({ source: ["abadi"] })).toEqual(["abadi-asked"]);
  expect(ids({ source: ["abadi"], role: ["dateline"] })).toEqual([
    "abadi-asked",
    "mention-baghdad-dateline",
  ]);
  expect(ids({ source: [] })).toEqual([]);
});

test("Syria keeps its places, figures and events", () => {
  expect(ids({ country: ["SY"] })).toEqual(SYRIA);
});

test("France keeps one figure, one mention and no event", () => {
  expect(ids({ country: ["FR"] })).toEqual(["travelled-france", "mention-france-origin"]);
});

test("a comparison with Italy is not hit by a filter on Italy", () => {
  expect(ids({ country: ["IT"] })).toEqual([]);
});

test("the bars do not filter themselves by country, nor the timeline itself by date", () => {
  expect(ids({ country: ["FR"] }, "country")).toEqual(ids({}));
  expect(ids({ from: "2014", to: "2014" }, "date")).toEqual(ids({}));
  expect(ids({ country: ["SY"], from: "2014", to: "2014" }, "date")).toEqual(SYRIA);
  expect(ids({ country: ["FR"], from: "2017-10-23" }, "country")).toEqual(
    ids({ from: "2017-10-23" }),
  );
});

test("20 to 24 October keeps what happened then, and possibly what overlaps or is unsure", () => {
  const days = shown({ from: "2017-10-20", to: "2017-10-24" });
  const certain = [...days].filter(([, inside]) => inside === "certainly").map(([id]) => id);
  const possible = [...days].filter(([, inside]) => inside === "possibly").map(([id]) => id);
  expect(certain).toEqual([
    "soufan-report",
    "coalition-denial",
    "strikes-reported",
    "killed-observatory",
    "killed-official",
    "killed-denied",
    "wounded-denied",
    "territory-held",
  ]);
  const unsure = story.records.flatMap((r) =>
    r.kind === "figure" && r.when === "2017-10?" ? [r.id] : [],
  );
  expect(possible).toEqual([...unsure, "raqa-ousted", "killed-war"]);
});

test("10 to 20 September holds the strike of the 16th and possibly the siege broken that month", () => {
  const days = shown({ from: "2017-09-10", to: "2017-09-20" });
  expect([...days]).toEqual([
    ["coalition-strike", "certainly"],
    ["strikes", "certainly"],
    ["siege-broken", "possibly"],
    ["killed-war", "possibly"],
  ]);
});

test("a date is inclusive at its own precision at both ends", () => {
  const events = (from: string, to: string) => claims({ kind: ["event"], from, to });
  expect(events("2017-10-24", "2017-10-24")).toEqual(["soufan-report", "coalition-denial"]);
  expect(events("2014", "2014")).toEqual(["caliphate"]);
  expect(events("2015", "2017-09-15")).toEqual(["siege-broken"]);
  expect(events("2015", "2017-09-16")).toEqual(["coalition-strike", "siege-broken"]);
  expect(shown({ to: "2017-09" }).get("siege-broken")).toBe("certainly");
});

test("a mention has no date, standing or speaker to pass by", () => {
  for (const filter of [{ from: "2011" }, { standing: ["claimed"] }, { speaker: [OUTLET] }]) {
    expect(ids({ kind: ["mention"], ...(filter as Partial<Filters>) })).toEqual([]);
  }
});

test("standing tells claimed, disputed and denied apart", () => {
  expect(claims({ standing: ["disputed"] })).toEqual(["killed-observatory"]);
  expect(claims({ standing: ["denied"] })).toEqual([
    "coalition-denial",
    "strikes-reported",
    "killed-official",
    "killed-denied",
    "wounded-denied",
  ]);
});

test("speaker is who says it, and the outlet is one of them", () => {
  expect(ids({ speaker: ["syrian-observatory"] })).toEqual(["killed-observatory"]);
  expect(ids({ speaker: [OUTLET], kind: ["figure"] })).toEqual([
    "territory-lost",
    "territory-held",
    "killed-war",
  ]);
});

test("text is found without case and accents, every word of it, in quote, place, people or speaker", () => {
  expect(claims({ q: "RÁQA  ousted" })).toEqual(["territory-held", "raqa-ousted"]);
  expect(claims({ q: "observatory" })).toEqual(["killed-observatory"]);
  expect(claims({ q: "tunisia", country: ["TN"] })).toEqual(["travelled-tunisia"]);
  expect(ids({ q: "raqa tunisia" })).toEqual([]);
});

test.each(["rejected", "not-identifiable"] as const)(
  "what a reviewer marked as %s never shows",
  (review) => {
    const records = story.records.map((r) => (r.id === "travelled-russia" ? { ...r, review } : r));
    const passed = visible({ ...story, records }, NO_FILTERS);
    expect(passed.has("travelled-russia")).toBe(false);
    expect(passed.size).toBe(ids({}).length - 1);
  },
);

test("numbers have three answers: what is more than 3,000 is possibly at least 5,000", () => {
  const origins = (min: number | null, max: number | null) =>
    [...visible(story, { ...NO_FILTERS, kind: ["figure"], country: ORIGINS, min, max })].map(
      ([id, inside]) => `${id.replace("travelled-", "")} ${inside}`,
    );
  expect(origins(3000, null)).toEqual([
    "russia certainly",
    "saudi-arabia certainly",
    "jordan certainly",
  ]);
  expect(origins(5000, null)).toEqual(["saudi-arabia possibly", "jordan possibly"]);
  expect(origins(null, 3000)).toEqual(["tunisia certainly", "france certainly"]);
  expect(origins(2000, 3417)).toEqual([
    "russia certainly",
    "saudi-arabia possibly",
    "jordan possibly",
    "tunisia certainly",
  ]);
});

const ORIGINS = ["RU", "SA", "JO", "TN", "FR"];

test("about is never certain, a share ends at 100, and what has no number fails", () => {
  const passing = (min: number, max: number) => visible(story, { ...NO_FILTERS, min, max });
  expect(passing(30, 30).get("returned-eu-share")).toBe("possibly");
  expect(passing(0, 100).get("territory-held")).toBe("certainly");
  const kinds = [...passing(0, 1e6).keys()].map((id) => story.records.find((r) => r.id === id));
  expect(kinds.every((r) => r?.kind === "figure")).toBe(true);
});

test("what is only possibly inside can be left out", () => {
  const dates = { ...NO_FILTERS, from: "2017-09-10", to: "2017-09-20" };
  expect(visible(story, dates).get("siege-broken")).toBe("possibly");
  expect([...visible(story, { ...dates, sure: true }).keys()]).toEqual([
    "coalition-strike",
    "strikes",
  ]);
});
