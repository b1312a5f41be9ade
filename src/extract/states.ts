import { STATES } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import { statePhrase } from "./statePhrases.ts";
import type { Stretch } from "./stretch.ts";
import type { Token } from "./tokens.ts";
import { pairOf } from "./verbBefore.ts";

/** The first state or participle among the tokens from `from` to `to`; null: none. */
export function stateBetween({ tokens }: Stretch, from: number, to: number): string | null {
  for (let at = from; at <= to; at += 1) {
    const state = statePhrase(tokens, at) ?? STATES.get(form(tokens, at));
    if (state !== undefined) return eitherState(tokens, at, state);
  }
  return null;
}

/** "killed or wounded", "dead and injured": both together. */
export function eitherState(tokens: readonly Token[], at: number, state: string): string {
  const joins = /^(?:or|and)$/.test(form(tokens, at + 1));
  const other = joins ? STATES.get(form(tokens, at + 2)) : undefined;
  return other === undefined || other === state ? state : pairOf(other, state);
}
