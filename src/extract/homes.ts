import type { Context } from "./events.ts";
import type { Setting } from "./settingOf.ts";
import type { Voice } from "./speech.ts";

/** The country whose a speaker is: "Kosovo's interior ministry"; no place: of none. */
export function homes({ speech, located }: Context): (voice: Voice) => Setting {
  const names = new Map(speech.speakers.map(({ id, name }) => [id, name]));
  const countries = new Map(
    located.places
      .filter(({ precision }) => precision === "country")
      .map((place) => [place.name, place]),
  );
  return ({ speaker }) => {
    const name = names.get(speaker ?? "") ?? "";
    const home = countries.get(name.slice(0, Math.max(0, name.search(/['’]s /))));
    return { place: home?.id ?? null, country: home?.country ?? null, span: null };
  };
}
