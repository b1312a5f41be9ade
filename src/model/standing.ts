import { isSound } from "./sound.ts";
import type { Figure, Statement, Story } from "./story.ts";

/** How a claim stands in its own story. Derived, never stored. */
export const STANDINGS = ["claimed", "disputed", "denied"] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The standing of every figure and event, by id: denied if its stance is denies or a record with that stance answers
 * it; else disputed if it answers or is answered by a record with another value or stance; else claimed. What a
 * reviewer rejected contradicts nobody.
 */
export function standings(story: Story): ReadonlyMap<string, Standing> {
  const known = derived.get(story) ?? derive(story);
  derived.set(story, known);
  return known;
}

const derived = new WeakMap<Story, ReadonlyMap<string, Standing>>();

function derive(story: Story): Map<string, Standing> {
  const claims = new Map<string, Statement>();
  for (const record of story.records) if (record.kind !== "mention") claims.set(record.id, record);
  const result = new Map<string, Standing>();
  for (const claim of claims.values()) raise(result, claim, ownStanding(claim));
  for (const claim of [...claims.values()].filter(isSound)) {
    for (const id of claim.answers) {
      const answered = claims.get(id);
      if (!answered || answered === claim || !isSound(answered)) continue;
      raise(result, answered, claim.stance === "denies" ? "denied" : between(claim, answered));
      raise(result, claim, between(claim, answered));
    }
  }
  return result;
}

const ownStanding = ({ stance }: Statement): Standing =>
  stance === "denies" ? "denied" : "claimed";

const between = (a: Statement, b: Statement): Standing =>
  contradicts(a, b) ? "disputed" : "claimed";

/** Whether two claims that answer each other say different things: another value or another stance. */
export const contradicts = (a: Statement, b: Statement): boolean =>
  a.stance !== b.stance || !sameValue(a, b);

function sameValue(a: Statement, b: Statement): boolean {
  if (a.kind === "figure" && b.kind === "figure") {
    return a.unit === b.unit && bounds(a) === bounds(b);
  }
  return a.kind === "event" && b.kind === "event" && a.when === b.when && a.place === b.place;
}

const bounds = ({ value: v }: Figure): string =>
  JSON.stringify([v.low, v.high, v.lowInclusive, v.highInclusive, v.approximate]);

function raise(result: Map<string, Standing>, { id }: Statement, to: Standing): void {
  const now = result.get(id);
  if (now === undefined || STANDINGS.indexOf(to) > STANDINGS.indexOf(now)) result.set(id, to);
}
