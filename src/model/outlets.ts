import { saidCount, tallied, type Voice } from "./voices.ts";

type Voices = ReadonlyMap<string | null, Voice>;

/** A speaker, and under it those whose words reach the outlet through it alone. */
export type Branch = { voice: Voice; cites: Branch[] };

/** The speakers that the same publishers print, the most quoted first. */
export type Outlet = { publishers: string[]; branches: Branch[] };

/** Speakers by who prints them, each of them once; the inner source stands under the one that cites it. */
export function outlets(voices: Voices): Outlet[] {
  const under = new Map<string, Voice[]>();
  const tops: Voice[] = [];
  for (const voice of [...voices.values()].sort((a, b) => weight(b) - weight(a))) {
    const over = isCircular(voice, voices) ? null : relayer(voice, voices);
    if (over === null) tops.push(voice);
    else under.set(over, [...(under.get(over) ?? []), voice]);
  }
  const branch = (voice: Voice): Branch => ({
    voice,
    cites: (under.get(voice.speaker ?? "") ?? []).map(branch),
  });
  const groups = new Map<string, Outlet>();
  for (const voice of tops) {
    const key = printers(voice);
    const group = groups.get(key) ?? { publishers: [...voice.publishers].sort(), branches: [] };
    groups.set(key, group);
    group.branches.push(branch(voice));
  }
  return [...groups.values()];
}

const weight = (voice: Voice): number => saidCount(voice) + tallied(voice.relays);

const printers = ({ publishers }: Voice): string => JSON.stringify([...publishers].sort());

/** Who passes on everything that a speaker says; null: nobody, several, or one that others print. */
function relayer(voice: Voice, voices: Voices): string | null {
  const [first] = voice.relayedBy;
  if (voice.speaker === null || first === undefined) return null;
  const [by, count] = first;
  const over = voices.get(by);
  const isOnly = count === saidCount(voice) && by !== voice.speaker;
  return isOnly && over !== undefined && printers(over) === printers(voice) ? by : null;
}

/** Whether a speaker is, over others, its own relayer: nobody then stands above it. */
function isCircular(voice: Voice, voices: Voices): boolean {
  const seen = new Set<string>();
  let above = relayer(voice, voices);
  while (above !== null && above !== voice.speaker && !seen.has(above)) {
    seen.add(above);
    const next = voices.get(above);
    above = next === undefined ? null : relayer(next, voices);
  }
  return above === voice.speaker && above !== null;
}
