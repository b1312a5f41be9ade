import { publisher } from "./phrase.ts";
import type { Stance, Statement, Story } from "./story.ts";

/** How many claims, by kind. */
export type Tally = { figure: number; event: number };

/** What one speaker says in the claims given, what it passes on, and through whom its own words come. */
export type Voice = {
  /** Id of the speaker; null: the outlet itself. */
  speaker: string | null;
  /** Claims whose innermost speaker this is. */
  said: { [stance in Stance]: Tally };
  /** Claims of others that it passes on. */
  relays: Tally;
  /** How many of its own claims reach the outlet through whom, by that speaker's id. */
  relayedBy: ReadonlyMap<string, number>;
  /** Who prints what it says or passes on; never empty. */
  publishers: ReadonlySet<string>;
};

type Open = Voice & { relayedBy: Map<string, number>; publishers: Set<string> };

/** Everybody who says or passes on one of the claims, by id, in the order of the claims; null is the outlet itself. */
export function voices(
  claims: readonly Statement[],
  story: Story,
): ReadonlyMap<string | null, Voice> {
  const found = new Map<string | null, Open>();
  const voiceOf = (speaker: string | null, printer: string): Open => {
    const voice = found.get(speaker) ?? silent(speaker);
    found.set(speaker, voice);
    voice.publishers.add(printer);
    return voice;
  };
  for (const claim of claims) {
    const printer = publisher(claim, story);
    const { said, relayedBy } = voiceOf(claim.speaker, printer);
    said[claim.stance][claim.kind] += 1;
    if (claim.via === null) continue;
    voiceOf(claim.via, printer).relays[claim.kind] += 1;
    relayedBy.set(claim.via, (relayedBy.get(claim.via) ?? 0) + 1);
  }
  return found;
}

const none = (): Tally => ({ figure: 0, event: 0 });

const silent = (speaker: string | null): Open => ({
  speaker,
  said: { asserts: none(), alleges: none(), denies: none(), doubts: none() },
  relays: none(),
  relayedBy: new Map(),
  publishers: new Set(),
});

/** Figures and events together. */
export const tallied = ({ figure, event }: Tally): number => figure + event;

/** How many claims it is the innermost speaker of, whatever their stance. */
export const saidCount = ({ said }: Voice): number =>
  Object.values(said).reduce((sum, tally) => sum + tallied(tally), 0);
