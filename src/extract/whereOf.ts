import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { Context } from "./events.ts";
import { ORIGINATING, type Origin } from "./originOf.ts";
import { authority, type Setting, settingOf } from "./settingOf.ts";

const NOWHERE: Setting = { place: null, country: null, span: null };

/** What stands around a count. */
export type Around = {
  count: Count;
  named: Named;
  until: number;
  origin: Origin | null;
  previous: Count | undefined;
};

/** Where a figure is set: its own clause's place, that of the number it goes on with, else the scene. */
export function whereOf(
  { scenes }: Context,
  { count, named, until, origin, previous }: Around,
  settings: Map<Count, Setting>,
): Setting {
  if (ORIGINATING.has(count.measure) || count.measure === "countries")
    return origin === null && count.measure === "returned"
      ? (authority(named, count) ?? NOWHERE)
      : { place: origin?.place ?? null, country: null, span: null };
  const scene = scenes[count.sentence.index] ?? NOWHERE;
  const own = settingOf(named, count, until);
  const isStock =
    count.unit === "percent" &&
    previous?.measure === "travelled" &&
    count.sentence.index - previous.sentence.index < 3;
  const isListed = count.unit === "percent" && previous?.unit === "percent";
  const isGoingOn = isListed && previous.sentence === count.sentence;
  const whole = isGoingOn ? previous : count.before;
  const carried = whole === null ? undefined : settings.get(whole);
  const where =
    own ?? (isStock ? NOWHERE : carried ? { ...carried, span: null } : { ...scene, span: null });
  settings.set(count, where);
  return where;
}
