import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { Setting } from "./settingOf.ts";

/** "have died on the Israeli side": of that people's country; null: no such words. */
export function peoplesSide({ tokens, peoples }: Named, { span }: Count): Setting | null {
  const people = peoples.find(
    ({ first, last }) =>
      first > span.last &&
      first < span.last + FAR &&
      form(tokens, last + 1) === "side" &&
      form(tokens, first - 2) === "on",
  );
  return people ? { place: null, country: people.country, span: null } : null;
}

const FAR = 25;
