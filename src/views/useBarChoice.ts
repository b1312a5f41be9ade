import { useMemo, useState } from "react";
import { type BarPanel, layoutBars } from "../layout/bars.ts";
import { type ContextGroup, contextFigures } from "../layout/context.ts";
import { isBar, type Measure, measuresOf } from "../layout/measures.ts";
import { hasRate } from "../layout/rates.ts";
import type { Inhabitants } from "../model/inhabitants.ts";
import type { Story } from "../model/story.ts";
import { notify } from "../store/state.ts";
import { loadInhabitants } from "./loadInhabitants.ts";

/** What the bar chart shows, and the reader's ways to change it. */
export type BarChoice = {
  measures: readonly Measure[];
  /** null: the story has no figure with a country. */
  measure: Measure | null;
  choose: (key: string) => void;
  panels: readonly BarPanel[];
  groups: readonly ContextGroup[];
  isLog: boolean;
  setLog: (isLog: boolean) => void;
  /** Whether some panel spans so much that a logarithmic axis is offered. */
  isWide: boolean;
  isPerMillion: boolean;
  /** Whether some bar has a number of inhabitants to be divided by. */
  hasRates: boolean;
  setPerMillion: (isAsked: boolean) => void;
};

/** The choice of measure and scale: state of the view, neither in the address nor undone. A new story starts plain. */
export function useBarChoice(story: Story): BarChoice {
  const [chosen, setChosen] = useState<{ of: Story["sources"]; key: string } | null>(null);
  // A panel that spans much would show its small values as nothing on a linear axis.
  const [isLog, setLog] = useState(true);
  const [inhabitants, setInhabitants] = useState<Inhabitants | null>(null);
  const measures = useMemo(() => measuresOf(story), [story]);
  // An edited story is another object with the same sources.
  const key = chosen?.of === story.sources ? chosen.key : null;
  const measure = measures.find((m) => m.key === key) ?? measures[0] ?? null;
  const hasRates = useMemo(
    () => story.records.some((r) => r.kind === "figure" && isBar(r, measure) && hasRate(r, story)),
    [story, measure],
  );
  const divisor = hasRates ? inhabitants : null;
  const panels = useMemo(
    () => layoutBars(story, { measure, isLog, inhabitants: divisor }),
    [story, measure, isLog, divisor],
  );
  const groups = useMemo(() => contextFigures(story, measure), [story, measure]);
  return {
    measures,
    measure,
    choose: (next) => setChosen({ of: story.sources, key: next }),
    panels,
    groups,
    isLog,
    setLog,
    isWide: panels.some((p) => p.isWide),
    isPerMillion: divisor !== null,
    hasRates,
    setPerMillion: async (isAsked) => setInhabitants(isAsked ? await inhabitantsOrNull() : null),
  };
}

async function inhabitantsOrNull(): Promise<Inhabitants | null> {
  try {
    return await loadInhabitants();
  } catch {
    notify("The population figures could not be loaded. Try “Per million” again when online.");
    return null;
  }
}
