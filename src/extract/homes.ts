import type { Context } from "./events.ts";
import type { Setting } from "./settingOf.ts";
import type { Voice } from "./speech.ts";

const NOWHERE: Setting = { place: null, country: null, span: null };

/** The country whose a speaker is: "Kosovo's interior ministry", "the Tunisian army"; no place: of none. */
export function homes({ reading, speech, located }: Context): (voice: Voice) => Setting {
  const { text } = reading;
  const told = new Map(speech.speakers.map(({ id, name, role }) => [id, [name, role]]));
  const countries = new Map(
    located.places
      .filter(({ precision }) => precision === "country")
      .map((place) => [place.name, place]),
  );
  const peoples = new Map(
    located.peoples.map(({ start, end, country }) => [text.slice(start, end), country]),
  );
  return ({ speaker }) => {
    for (const words of told.get(speaker ?? "") ?? []) {
      const home = countries.get(words.slice(0, Math.max(0, words.search(/['’]s /))));
      if (home) return { place: home.id, country: home.country, span: null };
      const country = peoples.get(/^(?:the |an? )?(\S+)/i.exec(words)?.[1] ?? "");
      if (country !== undefined) return { place: null, country, span: null };
    }
    return NOWHERE;
  };
}
