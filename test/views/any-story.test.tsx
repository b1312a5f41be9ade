import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { coverage } from "../../src/store/coverage.ts";
import { useStory } from "../../src/store/shown.ts";
import { begin, useDateline } from "../../src/store/state.ts";
import { Bars } from "../../src/views/Bars.tsx";
import { Cards } from "../../src/views/Card.tsx";
import { Coverage } from "../../src/views/Coverage.tsx";
import { CoverageList } from "../../src/views/CoverageList.tsx";
import { EventTable } from "../../src/views/EventTable.tsx";
import { FigureTable } from "../../src/views/FigureTable.tsx";
import { FilterBar } from "../../src/views/FilterBar.tsx";
import { Header } from "../../src/views/Header.tsx";
import { PlaceTable } from "../../src/views/PlaceTable.tsx";
import { Quotes } from "../../src/views/Quotes.tsx";
import { Timeline } from "../../src/views/Timeline.tsx";
import { useBarChoice } from "../../src/views/useBarChoice.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { openPage, story } from "./page.tsx";

function Figures() {
  const { panels, groups, isPerMillion } = useBarChoice(useStory());
  return <FigureTable panels={panels} groups={groups} isPerMillion={isPerMillion} />;
}

function Everything() {
  return (
    <>
      <Header />
      <FilterBar />
      <Bars />
      <Timeline />
      <Quotes />
      <Figures />
      <EventTable />
      <PlaceTable />
      <Coverage />
      <EveryGap />
      <Cards />
    </>
  );
}

function EveryGap() {
  const opened = useDateline((s) => s.story);
  const filters = useDateline((s) => s.filters);
  const views = coverage(opened, filters);
  return <CoverageList topic={{ view: null, section: null }} views={views} show={() => {}} />;
}

const asked = arbitraryStory().chain((any) =>
  fc.tuple(
    fc.constant(any),
    fc.oneof(fc.constant(null), arbitraryFilters(any)),
    fc.constantFrom(null, ...any.records.map((r) => r.id)),
  ),
);

test("no story, filter or pinned record crashes a view, and no two marks are mistaken for one", () => {
  fc.assert(
    fc.property(asked, ([any, filters, pinned]) => {
      begin({ story: any, key: "opened", issues: [], rejected: [] });
      useDateline.setState({ pinned, ...(filters && { filters }) });
      vi.mocked(console.error).mockClear();
      const { container } = render(<Everything />);
      const failed = [...container.querySelectorAll("[role=alert]")].map((e) => e.textContent);
      const keys = [...container.querySelectorAll("[data-mark]")].map((e) =>
        e.getAttribute("data-mark"),
      );
      const errors = vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(" "));
      cleanup();
      expect(failed).toEqual([]);
      expect(errors.filter((e) => !/^The tag .* search$/.test(e))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 100, endOnFailure: true },
  );
}, 120_000);

const HOSTILE = '<img src=x onerror="globalThis.ran=1"><a href="javascript:ran=1">x</a>';

/** The default story with every text a piece of markup; ids, numbers and dates stay. */
function hostile(): Story {
  const place = story.places.map((p) => ({ ...p, name: HOSTILE, aliases: [HOSTILE] }));
  const records = story.records.map((r) => {
    const exact = HOSTILE.padEnd(r.quote.exact.length, ".").slice(0, r.quote.exact.length);
    const quote = { ...r.quote, exact, prefix: HOSTILE, suffix: HOSTILE };
    if (r.kind === "event") return { ...r, quote, what: HOSTILE };
    if (r.kind === "mention") return { ...r, quote };
    const value = { ...r.value, text: HOSTILE };
    return { ...r, quote, value, measure: HOSTILE, who: HOSTILE, group: HOSTILE };
  });
  return {
    ...story,
    title: HOSTILE,
    sources: story.sources.map((s) => ({
      ...s,
      title: HOSTILE,
      publisher: HOSTILE,
      dateline: HOSTILE,
    })),
    speakers: story.speakers.map((s) => ({ ...s, name: HOSTILE, role: HOSTILE })),
    places: place,
    records,
  };
}

test("markup in a story's texts is text: it makes no element, runs nothing and links nowhere", () => {
  const { container } = openPage(hostile());
  expect(container.textContent).toContain(HOSTILE);
  expect(container.querySelectorAll("img, iframe, script")).toHaveLength(0);
  expect(container.querySelectorAll("[onerror]")).toHaveLength(0);
  const links = [...container.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((href) => /^https?:/.test(href))).toBe(true);
  expect("ran" in globalThis).toBe(false);
});
