import { extract } from "../../src/extract/extract.ts";
import type { Role, Story } from "../../src/model/story.ts";
import { prediction } from "../../test/gold/prediction.ts";
import { f1, type Scores, score } from "../../test/gold/score.ts";
import { speakerAgrees } from "../../test/gold/speakerAgrees.ts";
import { type Annotated, optionsFor } from "./articles.ts";
import { percent, type Row } from "./rows.ts";

/** How one article came out. */
export type Scored = { one: Annotated; story: Story; loose: Scores; strict: Scores };

/** Extracts annotated articles and scores them both ways. */
export const scored = (all: readonly Annotated[]): Scored[] =>
  all.map((one) => {
    const { published } = one.gold.article;
    const { story } = extract(one.text, optionsFor(one.text, published));
    const ours = prediction(story);
    return {
      one,
      story,
      loose: score(one.gold, ours, "loose"),
      strict: score(one.gold, ours, "strict"),
    };
  });

const KINDS = ["figures", "places", "events"] as const;
const BUDGETS = {
  figures: "strict F1 ≥ 0.930",
  places: "strict F1 ≥ 0.930",
  events: "strict F1 ≥ 0.850",
};

/** Precision, recall and F1 by kind, then the share of right stances, speakers and roles among what was matched. */
export function goldRows(name: string, all: readonly Scored[], hasBudget = true): Row[] {
  const rows = KINDS.map((kind): Row => {
    const loose = f1(...all.map((one) => one.loose[kind]));
    const strict = f1(...all.map((one) => one.strict[kind]));
    const budget = hasBudget ? BUDGETS[kind] : "";
    return [
      `${name}: ${kind}, loose; strict (P / R / F1)`,
      `${line(loose)}; ${line(strict)}`,
      budget,
    ];
  });
  const { stance, speaker, role } = shares(all);
  return [
    ...rows,
    [
      `${name}: stance of matched figures and events`,
      percent(...stance),
      hasBudget ? "≥ 97 %" : "",
    ],
    [`${name}: speaker of matched figures`, percent(...speaker), ""],
    [`${name}: role of matched places`, percent(...role), ""],
  ];
}

type Shares = ReturnType<typeof f1>;
const line = ({ precision, recall, f1: both }: Shares): string =>
  [precision, recall, both].map((share) => share.toFixed(3)).join(" / ");

type Share = [right: number, asked: number];

function shares(all: readonly Scored[]): { stance: Share; speaker: Share; role: Share } {
  const found = { stance: [0, 0] as Share, speaker: [0, 0] as Share, role: [0, 0] as Share };
  const add = (share: Share, right: boolean) => {
    share[0] += Number(right);
    share[1] += 1;
  };
  for (const { story, loose } of all) {
    for (const [gold, ours] of [
      ...loose.figures.hits,
      ...stancesApart(loose),
      ...loose.events.hits,
    ])
      if (gold.stance !== undefined) add(found.stance, gold.stance === ours.stance);
    for (const [gold, ours] of loose.figures.hits)
      add(found.speaker, speakerAgrees(gold.attributed_to, ours.attributed_to));
    const roles = rolesOf(story);
    for (const [gold, ours] of loose.places.hits)
      if (gold.role !== undefined)
        add(found.role, gold.role === roles.get((ours as { id?: string }).id ?? ""));
  }
  return found;
}

/** Figures that match but for being denied: the scorer takes them for misses, and their stance is wrong. */
function stancesApart({ figures }: Scores): Scores["figures"]["hits"] {
  const gold = figures.missed.map((figure) => ({ ...figure, status: null }));
  const ours = figures.extra.map((figure) => ({ ...figure, status: null }));
  const none = { places: [], events: [], article: { title: "", published: "", text_file: "" } };
  return score({ ...none, figures: gold }, { ...none, figures: ours }, "loose").figures.hits;
}

/** The main role of each place: where something happened, else where people came from, else the first in the text. */
function rolesOf({ records }: Story): Map<string, string> {
  const mentions = records.filter((record) => record.kind === "mention");
  const roles = new Map<string, string>();
  for (const ranked of RANKS)
    for (const { place, role } of mentions)
      if (ranked.includes(role) && !roles.has(place)) roles.set(place, role);
  return roles;
}

const RANKS: readonly (readonly Role[])[] = [
  ["event-location"],
  ["origin"],
  ["actor", "context"],
  ["comparison"],
  ["dateline"],
  ["title-only"],
];
